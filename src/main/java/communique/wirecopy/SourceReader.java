package communique.wirecopy;

import communique.core.Text;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Says who issues a release that has no {@code SOURCE} line, when its words leave little doubt. */
final class SourceReader {
    private static final Pattern SUBJECT = Pattern.compile(
            "\\A(?:The |Le |La |Les |L['’])?([\\p{L}\\d][^.,;:()]{1,60}?)\\s{1,2}(?:\\([^()]{1,60}\\)\\s{1,2})?"
                    + "(?:is|are|was|were|est|sont|a été|funds|held|a tenu)\\b");
    private static final Pattern ABBREVIATED =
            Pattern.compile("\\A(?:Today, )?(?:The |the )?((?:\\p{Lu}[\\p{L}'’-]{1,30} |(?:of|and|for|the|de|du"
                    + "|des) ){2,9})\\([\\p{Lu}&]{2,8}\\) ");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:launched|announced|published|issued|unveiled) (?:today )?by (?:the )?((?:\\p{Lu}[\\p{L}'’-]{1,30}"
                    + "(?: (?:of|for|and|the) (?=\\p{Lu}))? ?){1,7})");
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,20}\\.?(?: (?:\\p{Lu}\\."
            + "|\\p{Lu}[\\p{L}'’-]{0,10}\\p{Ll}[\\p{L}'’-]{0,12}(?:\\.(?= \\p{Lu}))?)){1,3}";
    private static final Pattern SENATORS = Pattern.compile("\\A(?:[\\p{L}.'’-]{1,20} ){0,3}?(?:Senators|Sens\\.) "
            + "(" + NAME + ")(?: \\([^()]{1,12}\\))?,? and (" + NAME + ")");
    private static final Pattern MEMBER = Pattern.compile(
            "\\A(?:Today,? )?(?:U\\.?S\\.? |United States )?((?:Senator|Sen\\.|Congressman|Congresswoman"
                    + "|Representative|Rep\\.) "
                    + NAME + ")");

    private SourceReader() {}

    /** The issuer's name; null when the copy does not tell. */
    static String infer(Gathered gathered, String lead) {
        if (gathered.corrected != null) return gathered.corrected;
        var first = lead.substring(0, Math.min(lead.length(), 400)).replaceAll("[\\s\\x{A0}]+", " ");
        if (!gathered.abouts.isEmpty()) {
            var summary = gathered.subheads.isEmpty() ? first : gathered.subheads.get(0);
            var defined = ABBREVIATED.matcher(summary);
            return defined.find() ? defined.group(1).strip() : about(gathered);
        }
        var senators = senators(first, gathered.headline);
        if (senators != null) return senators;
        for (var text : concat(gathered.subheads, first)) {
            var passive = PASSIVE.matcher(text);
            if (passive.find()) return passive.group(1).strip();
        }
        return null;
    }

    /** Of several organisations described, the one that the headline speaks of first. */
    private static String about(Gathered gathered) {
        var headline = Text.folded(gathered.headline == null ? "" : gathered.headline);
        var best = gathered.abouts.get(0);
        int earliest = Integer.MAX_VALUE;
        for (var about : gathered.abouts) {
            int at = headline.indexOf(Text.folded(about.name()));
            if (at >= 0 && at < earliest) {
                earliest = at;
                best = about;
            }
        }
        var subject =
                SUBJECT.matcher(best.text().substring(0, Math.min(best.text().length(), 200)));
        if (!subject.find() || !Text.folded(subject.group(1)).contains(Text.folded(best.name()))) return best.name();
        var name = subject.group(1).strip();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Both of two senators when the headline names both, else the one named first. */
    private static String senators(String lead, String headline) {
        var two = SENATORS.matcher(lead);
        if (two.find()) {
            var words =
                    Arrays.asList(Text.folded(headline == null ? "" : headline).split("[^\\p{L}]+"));
            var both = words.contains(family(two.group(1))) && words.contains(family(two.group(2)));
            return both ? "Senators " + two.group(1) + " and " + two.group(2) : "Senator " + two.group(1);
        }
        var one = MEMBER.matcher(lead);
        return one.find() ? one.group(1) : null;
    }

    private static String family(String name) {
        return Text.folded(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static List<String> concat(List<String> subheads, String lead) {
        return subheads.isEmpty() ? List.of(lead) : List.of(subheads.get(0), lead);
    }
}
