package communique.feedback;

import communique.core.Address;
import communique.core.Text;
import java.util.regex.Pattern;

/** Texts of strangers, brought to a size and a form in which they can be kept and shown. */
final class Words {
    private static final int LONGEST_LINE = 900;
    private static final Pattern TYPED = Pattern.compile("^\\s*[A-Za-z0-9_-]{1,40}\\s*;");

    private Words() {}

    /** One clean line; null when nothing is left. */
    static String line(String text) {
        var line = Text.line(text.length() > 4 * LONGEST_LINE ? text.substring(0, 4 * LONGEST_LINE) : text);
        if (line == null || line.length() <= LONGEST_LINE) return line;
        var end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
        return line.substring(0, end);
    }

    /** {@code rfc822; <a@b.example.org>} → {@code a@b.example.org}; null when it is no address. */
    static String address(String field) {
        if (field.length() > 1000) return null;
        var plain = TYPED.matcher(field).replaceFirst("").replaceAll("[<>\\s]", "");
        if (Address.isOne(plain)) return Address.normal(plain);
        var decoded = xtext(plain);
        return Address.isOne(decoded) ? Address.normal(decoded) : null;
    }

    /** RFC 3461 §4: {@code a+2Bb@…} stands for {@code a+b@…}. */
    static String xtext(String text) {
        return Pattern.compile("\\+([0-9A-F]{2})").matcher(text).replaceAll(hex -> {
            var c = (char) Integer.parseInt(hex.group(1), 16);
            return java.util.regex.Matcher.quoteReplacement(String.valueOf(c));
        });
    }
}
