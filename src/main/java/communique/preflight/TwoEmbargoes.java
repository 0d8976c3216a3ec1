package communique.preflight;

import communique.copy.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All embargoes of a release, in all its languages, end at one time. */
class TwoEmbargoes implements Rule {
    private static final Pattern EMBARGO = Pattern.compile(
            "(?:sous |under )?embargo[^\\n]{0,200}|not for (?:release|publication) (?:before|until)[^\\n]{0,200}|ne pas (?:publier|diffuser) avant[^\\n]{0,200}|(?:hold|holdback|release) until[^\\n]{0,200}",
            Pattern.CASE_INSENSITIVE);

    private record Met(Passage passage, int start, int end, Day day, Hour hour) {
        boolean contradicts(Met other) {
            return day != null && other.day != null && !day.sameAs(other.day)
                    || hour != null && other.hour != null && !hour.sameAs(other.hour);
        }

        String words() {
            return passage.text().substring(start, end);
        }
    }

    @Override
    public Stream<Finding> read(Draft draft) {
        var all = new ArrayList<Met>();
        draft.copy().versions().forEach((language, version) -> lines(draft, language, version)
                .forEach(passage -> gather(passage, all)));
        for (int i = 1; i < all.size(); i++)
            for (int j = 0; j < i; j++)
                if (all.get(i).contradicts(all.get(j))) {
                    var one = all.get(i);
                    return Stream.of(one.passage.blocker(
                            "embargo.two",
                            one.start,
                            one.end,
                            one.words(),
                            all.get(j).words()));
                }
        return Stream.empty();
    }

    private static Stream<Passage> lines(Draft draft, String language, Version version) {
        var unread = new ArrayList<Passage>();
        for (int i = 0; i < version.unread().size(); i++)
            unread.add(Passage.line(
                    language,
                    "versions." + language + ".unread[" + i + "]",
                    version.unread().get(i)));
        return Stream.concat(unread.stream(), draft.passages(language).stream());
    }

    private static void gather(Passage passage, List<Met> all) {
        var matcher = EMBARGO.matcher(passage.plain());
        while (matcher.find() && all.size() < 50) {
            var words = matcher.group();
            var days = Days.of(words, passage.language());
            var hours = Hours.of(words, passage.language());
            if (days.isEmpty() && hours.isEmpty()) continue;
            var day = days.isEmpty() ? null : days.get(0);
            var hour = hours.isEmpty() ? null : hours.get(0);
            int end = Math.max(day == null ? 0 : day.end(), hour == null ? 0 : hour.end());
            all.add(new Met(passage, matcher.start(), matcher.start() + end, day, hour));
        }
    }
}
