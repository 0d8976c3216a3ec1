package communique.wirecopy;

import java.util.regex.Pattern;

/** Recognises what wires put alone after the dash, before the lead: the office, or the class of a filing. */
final class Offices {
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)(?:.*\\b(?:office|cabinet|bureau|department|ministry|ministère|agency|agence|secretariat"
                    + "|secrétariat|commission)\\b.*"
                    + "|.*\\bCanada)");
    private static final Pattern FILING = Pattern.compile(
            "(?iu)(?:regulatory news|information réglementée|regulated information|inside information)\\s?:?");

    private Offices() {}

    static boolean isOne(String line) {
        return !line.endsWith(".")
                && line.split("\\s+").length <= 9
                && OFFICE.matcher(line).matches();
    }

    static boolean isFiling(String line) {
        return FILING.matcher(line).matches();
    }
}
