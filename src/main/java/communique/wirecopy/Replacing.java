package communique.wirecopy;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Finds what a correction, an update or a repeat says it stands in for: a headline, a day, or both. */
final class Replacing {
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)\\b(?:replaces?|supersedes?|corrects?|corrected|updates? (?:the|our|an?)|in (?:a|the|our) (?:news |press )?release"
                    + "|remplace|annule et remplace|corrige|rectifie|dans (?:le|un|notre) communiqué)\\b");
    private static final Pattern WHAT = Pattern.compile(
            "(?iu)\\b(?:release|advisory|statement|version|communiqué|avis|déclaration|celui|celle|headline|intitulé\\w*)\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“«]\\s{0,2}([^\"“”«»]{3,300}?)\\s{0,2}[\"”»]");
    private static final int LONGEST = 1200;

    private Replacing() {}

    /** Null when the text does not speak of another release. */
    static WireCopy.Replaced in(String text) {
        if (text.length() > LONGEST
                || !SAYS.matcher(text).find()
                || !WHAT.matcher(text).find()) return null;
        var said = SAYS.matcher(text);
        said.find();
        var rest = text.substring(said.start());
        var quoted = QUOTED.matcher(rest);
        var headline =
                quoted.find() ? quoted.group(1).replaceAll("[\\s\\x{A0}]+", " ").strip() : null;
        var date = Datelines.find(rest);
        LocalDate day = date == null ? null : date.on(null);
        return headline == null && day == null ? null : new WireCopy.Replaced(headline, day);
    }
}
