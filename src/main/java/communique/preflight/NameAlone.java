package communique.preflight;

import communique.copy.Version;
import java.util.List;
import java.util.stream.Stream;

/** A person named in one language is named in the other too. */
class NameAlone implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        var names = Persons.names(draft);
        if (names.isEmpty()) return Stream.empty();
        return Pair.each(draft, pair -> {
            var ours = pair.passages();
            var theirs = pair.otherPassages();
            var ourText = whole(pair.version());
            var theirText = whole(pair.other());
            return names.stream()
                    .flatMap(name -> Stream.concat(alone(name, ours, theirText), alone(name, theirs, ourText)));
        });
    }

    private static Stream<Finding> alone(String name, List<Passage> here, String there) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        var first = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
        if (there.contains(last) || there.contains(first + " ")) return Stream.empty();
        return here.stream()
                .filter(passage -> passage.text().replace('\u00a0', ' ').contains(name))
                .limit(1)
                .map(passage -> {
                    int at = passage.text().replace('\u00a0', ' ').indexOf(name);
                    return passage.warning("parity.name", at, at + name.length(), name);
                });
    }

    private static String whole(Version version) {
        return version.headline() + "\n" + String.join("\n", version.subheads()) + "\n" + version.body() + " ";
    }
}
