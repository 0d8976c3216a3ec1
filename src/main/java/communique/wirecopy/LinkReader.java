package communique.wirecopy;

import communique.copy.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds web addresses in copy, with or without their scheme, and the words that label them in a list of links. */
final class LinkReader {
    static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\d@./-])(?:https?://[^\\s\\x{A0}\\x{202F}<>\"“”«»]{3,500}"
                    + "|www\\.[^\\s\\x{A0}\\x{202F}<>\"“”«»,;()]{3,300}"
                    + "|(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,40})\\.){1,4}(?:com|org|net|ca|gov|edu|info|int|eu|uk"
                    + "|fr|be|ch|io|mil|gc\\.ca)"
                    + "(?![\\p{L}\\d@-]|\\.\\p{L})(?:/[^\\s\\x{A0}\\x{202F}<>\"“”«»,;()]{0,300})?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("(?i)\\Ahttps?://");
    private static final Pattern AFTER_LABEL = Pattern.compile("[\\s:–—<(-]{1,10}\\z");
    private static final Pattern BULLET = Pattern.compile("\\A[•*·-]\\s{0,5}");

    private LinkReader() {}

    /** Every address in a text; its label is the address as printed, without its scheme. */
    static List<Link> in(String text) {
        var links = new ArrayList<Link>();
        var address = ADDRESS.matcher(text);
        while (address.find()) {
            var printed = trimmed(address.group());
            links.add(new Link(SCHEME.matcher(printed).replaceFirst("").replaceFirst("/\\z", ""), url(printed)));
        }
        return links;
    }

    /**
     * One line of a list of links: a label and its address; label null when there is only an address; null
     * without one.
     */
    static Link labelled(String line) {
        var found = in(line);
        if (found.isEmpty()) return null;
        var address = ADDRESS.matcher(line);
        int start = 0;
        // a label may itself be an address: the last one is where the link leads
        while (address.find()) start = address.start();
        var words = BULLET.matcher(line.substring(0, start)).replaceFirst("");
        var label = Line.strip(AFTER_LABEL.matcher(words).replaceFirst(""));
        return new Link(
                label.isEmpty() ? null : label, found.get(found.size() - 1).url());
    }

    /** Words that stand after the last address of a line; empty when only punctuation does. */
    static String after(String line) {
        var address = ADDRESS.matcher(line);
        int end = 0;
        while (address.find()) end = address.end();
        var rest = line.substring(end);
        return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? Line.strip(rest) : "";
    }

    private static String url(String printed) {
        return SCHEME.matcher(printed).find() ? printed : "https://" + printed;
    }

    /** Punctuation that ends the sentence, not the address; a bracket only when it closes nothing inside. */
    private static String trimmed(String address) {
        int end = address.length();
        while (end > 0) {
            var last = address.charAt(end - 1);
            var unopened = last == ')' && address.lastIndexOf('(', end - 1) < 0;
            if (".,;:!?'’]*_".indexOf(last) < 0 && !unopened) break;
            end--;
        }
        return address.substring(0, end);
    }
}
