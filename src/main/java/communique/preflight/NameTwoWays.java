package communique.preflight;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A person whom nobody has registered is written the same way in both languages: {@code Lukas}, not {@code Lucas} in one. */
class NameTwoWays implements Rule {
    private static final Set<String> PLACES = places();

    @Override
    public Stream<Finding> read(Draft draft) {
        var known = Persons.names(draft);
        return Pair.each(draft, pair -> {
            var ours = capitals(pair.body());
            var theirs = pair.otherBody();
            var texts = ours.stream().map(Words.Two::both).collect(java.util.stream.Collectors.toSet());
            var theirTexts = new HashSet<String>();
            capitals(theirs).forEach(two -> theirTexts.add(two.both()));
            var alone = ours.stream()
                    .filter(two -> !theirTexts.contains(two.both()) && !known.contains(two.both()))
                    .toList();
            var said = new HashSet<String>();
            return theirs.stream().flatMap(passage -> Words.capitals(passage.plain()).stream()
                    .filter(two -> !texts.contains(two.both()) && !known.contains(two.both()))
                    .flatMap(two -> alone.stream()
                            .filter(other -> isSlip(two, other) && said.add(two.both()))
                            .limit(1)
                            .map(other -> passage.warning(
                                    "parity.name-spelling",
                                    two.start(),
                                    two.start() + two.both().length(),
                                    two.both(),
                                    other.both()))));
        });
    }

    private static List<Words.Two> capitals(List<Passage> passages) {
        return passages.stream()
                .flatMap(p -> Words.capitals(p.plain()).stream())
                .limit(300)
                .toList();
    }

    private static boolean isSlip(Words.Two a, Words.Two b) {
        if (a.last().equals(b.last())) return !PLACES.contains(a.last()) && Words.nearly(a.first(), b.first());
        return a.first().equals(b.first()) && !PLACES.contains(a.first()) && Words.nearly(a.last(), b.last());
    }

    /** {@code Parcs Canada} and “Parks Canada” are no persons. */
    private static Set<String> places() {
        var places = new HashSet<String>(List.of(
                "Québec",
                "Quebec",
                "Ontario",
                "Alberta",
                "Manitoba",
                "Saskatchewan",
                "Nunavut",
                "Yukon",
                "Europe",
                "Ottawa",
                "Montréal",
                "Toronto",
                "Vancouver",
                "Halifax",
                "Winnipeg",
                "Paris",
                "London",
                "Londres",
                "Global"));
        for (var country : Locale.getISOCountries())
            for (var language : List.of(Locale.FRENCH, Locale.ENGLISH))
                places.add(new Locale("", country).getDisplayCountry(language));
        return Set.copyOf(places);
    }
}
