package communique.core;

import java.text.Normalizer;
import java.util.Locale;

/** What every text typed or pasted by a person goes through once, and how texts are folded to be found again. */
public final class Text {
    private Text() {}

    /**
     * NFC, without NUL and other control characters (tab and line ends stay), without bidirectional overrides and
     * zero-width characters that hide what a reader sees. Null stays null.
     */
    public static String clean(String typed) {
        if (typed == null) return null;
        var kept = new StringBuilder(typed.length());
        typed.codePoints().filter(Text::visible).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /** Cleaned, on one line, stripped; null when nothing is left. For names, headlines and whatever becomes a header. */
    public static String line(String typed) {
        if (typed == null) return null;
        var line = clean(typed).replaceAll("[\\n\\t\\u2028\\u2029 ]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Lower case without accents, apostrophes alike: {@code "L’Élysée" → "l'elysee"}. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** {@code "Le premier ministre rencontre …" → "le-premier-ministre-rencontre"}; at most 80 characters, whole words. */
    public static String slug(String text) {
        var words =
                folded(text == null ? "" : text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (words.length() <= 80) return words;
        var cut = words.substring(0, 81);
        var end = cut.lastIndexOf('-');
        return end > 20 ? cut.substring(0, end) : words.substring(0, 80);
    }

    private static boolean visible(int c) {
        if (c == '\n' || c == '\r' || c == '\t') return true;
        if (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE) return false;
        var zeroWidth = c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
        var bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        var nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !zeroWidth && !bidi && !nonCharacter;
    }
}
