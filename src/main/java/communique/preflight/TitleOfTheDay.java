package communique.preflight;

import communique.copy.Official;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title before a registered name is the one the person holds on the day. */
class TitleOfTheDay implements Rule {
    private static final int BEFORE = 160;
    private static final Pattern FORMER = Pattern.compile(
            "(?:anciens?|anciennes?|ex|former|then|alors|future?|acting|outgoing|élue?|désignée?|elect|designate)[ \u00a0-]{1,2}$",
            Pattern.CASE_INSENSITIVE);
    /** Between the title and the name: nothing, or whose title it is. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:,?[ \u00a0](?:du|de|des|d['’]|de la|de l['’]|of|for|to the|of the)[ \u00a0]?[\\p{L}'’ \u00a0-]{1,60}+)?,?[ \u00a0]$|^[ \u00a0]$");

    @Override
    public Stream<Finding> read(Draft draft) {
        var officials = draft.known().officials();
        if (officials.isEmpty()) return Stream.empty();
        var day = draft.about();
        return draft.each((language, version) -> {
            var titles = titles(officials, language);
            return draft.passages(language).stream().flatMap(passage -> officials.stream()
                    .filter(official -> spaced(passage).contains(official.name()))
                    .flatMap(official -> official.on(day)
                            .map(tenure -> tenure.title().get(language))
                            .map(right -> wrong(passage, official.name(), right, titles))
                            .orElse(Stream.empty())));
        });
    }

    /** Longest first, so that {@code premier ministre} is not taken for {@code ministre}. */
    private static List<String> titles(List<Official> officials, String language) {
        return officials.stream()
                .flatMap(official -> official.tenures().stream())
                .map(tenure -> tenure.title().get(language))
                .filter(title -> title != null && !title.isBlank())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<Finding> wrong(Passage passage, String name, String right, List<String> titles) {
        var found = new ArrayList<Finding>();
        var plain = spaced(passage);
        for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length())) {
            var before = plain.substring(Math.max(0, at - BEFORE), at);
            int offset = at - before.length();
            for (var title : titles) {
                int start = before.toLowerCase(Locale.ROOT).lastIndexOf(title.toLowerCase(Locale.ROOT));
                if (start < 0 || !opens(before, start)) continue;
                var between = before.substring(start + title.length());
                if (!BETWEEN.matcher(between).matches()) continue;
                if (!title.equalsIgnoreCase(right)
                        && !right.toLowerCase(Locale.ROOT)
                                .startsWith((title + between).strip().toLowerCase(Locale.ROOT))
                        && !FORMER.matcher(before.substring(0, start)).find())
                    found.add(passage.warning(
                            "name.title",
                            offset + start,
                            offset + start + title.length(),
                            before.substring(start, start + title.length()),
                            name,
                            right));
                break;
            }
        }
        return found.stream();
    }

    /** The register spells names with plain spaces; French copy holds an initial to its name. As long as the passage. */
    private static String spaced(Passage passage) {
        return passage.plain().replace('\u00a0', ' ');
    }

    private static boolean opens(String before, int start) {
        return start == 0 || !Character.isLetterOrDigit(before.charAt(start - 1));
    }
}
