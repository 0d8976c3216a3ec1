package communique.wirecopy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Mends what the way to us has broken: bytes read in the wrong alphabet, and what is left of a page's HTML. */
final class Repair {
    private static final Pattern MOJIBAKE =
            Pattern.compile("Ã[\\x{80}-\\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\\x{A0} ]|Â[\\x{A0}«»°]|â€[™œ“”˜¦\\x{9D}]|Å“");
    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i)</?(?:p|br|div|h[1-6]|ul|ol|li|table|tr|td|section|article)\\b[^<>]{0,200}>");
    private static final Pattern NEW_BLOCK =
            Pattern.compile("(?i)</?(?:p|div|h[1-6]|ul|ol|table|tr|section|article)\\b[^<>]{0,200}>");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^<>]{0,200}>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b[^<>]{0,50}>[ \\t]*\\n?");
    private static final Pattern LINK = Pattern.compile(
            "(?is)<a\\b[^<>]{0,300}?href=[\"']?((?:https?:|mailto:)[^\"'<> ]{1,500})[\"']?[^<>]{0,200}>(.{0,300}?)</a>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:a|abbr|b|blockquote|body|br|div|em|font|h[1-6]|head|html|i|img|li|ol|p|section|article|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)\\b[^<>]{0,300}>");
    private static final Pattern ENTITY = Pattern.compile(
            "(?<!\\[(?:email|e-mail|courriel|adresse))&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", "\u00a0"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("shy", ""),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"),
            Map.entry("euml", "ë"),
            Map.entry("agrave", "à"),
            Map.entry("acirc", "â"),
            Map.entry("ccedil", "ç"),
            Map.entry("icirc", "î"),
            Map.entry("iuml", "ï"),
            Map.entry("ocirc", "ô"),
            Map.entry("ugrave", "ù"),
            Map.entry("ucirc", "û"),
            Map.entry("oelig", "œ"),
            Map.entry("Eacute", "É"),
            Map.entry("Egrave", "È"),
            Map.entry("Agrave", "À"),
            Map.entry("Ccedil", "Ç"),
            Map.entry("Ecirc", "Ê"),
            Map.entry("OElig", "Œ"));
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final int ENOUGH = 200_000;

    private Repair() {}

    /** The text as it was meant; the same object when nothing was broken. */
    static String of(String text) {
        var mended = alphabet(text);
        if (BLOCK_TAG
                        .matcher(mended.substring(0, Math.min(mended.length(), ENOUGH)))
                        .results()
                        .limit(2)
                        .count()
                == 2) mended = withoutTags(mended);
        return ENTITY.matcher(mended).find() ? entities(mended) : mended;
    }

    private static String alphabet(String text) {
        var wrong = MOJIBAKE.matcher(text.substring(0, Math.min(text.length(), ENOUGH)))
                .results()
                .limit(2)
                .count();
        if (wrong < 2) return text;
        var lines = new StringBuilder(text.length());
        for (var line : text.split("(?<=\\n)"))
            lines.append(MOJIBAKE.matcher(line).find() ? decoded(line) : line);
        return lines.toString();
    }

    /** Line by line: one that cannot be decoded stays as it is. */
    private static String decoded(String line) {
        try {
            var bytes = new byte[line.length()];
            for (int i = 0; i < line.length(); i++) {
                var c = line.charAt(i);
                // "à" is C3 A0, and A0 often arrives as a plain space
                if (c == ' ' && i > 0 && line.charAt(i - 1) == 'Ã') c = '\u00a0';
                var encoded =
                        c < 0x100 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(OLD);
                if (encoded.length != 1 || encoded[0] == '?' && c != '?') return line;
                bytes[i] = encoded[0];
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return line;
        }
    }

    private static String withoutTags(String html) {
        var text = LINK.matcher(html).replaceAll(link -> {
            var address = link.group(1).replaceFirst("(?i)\\Amailto:", "");
            var words = TAG.matcher(link.group(2)).replaceAll("").strip();
            var told = words.contains(address) || words.isEmpty()
                    ? (words.isEmpty() ? address : words)
                    : words + " " + address;
            return java.util.regex.Matcher.quoteReplacement(told);
        });
        text = BREAK.matcher(text).replaceAll("\n");
        text = ITEM.matcher(text).replaceAll("\n• ");
        text = NEW_BLOCK.matcher(text).replaceAll("\n\n");
        return TAG.matcher(text).replaceAll("");
    }

    private static String entities(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> {
            var meant = entity.group(3) != null
                    ? NAMED.get(entity.group(3))
                    : character(
                            entity.group(1) != null
                                    ? Integer.parseInt(entity.group(1))
                                    : Integer.parseInt(entity.group(2), 16));
            return java.util.regex.Matcher.quoteReplacement(meant == null ? entity.group() : meant);
        });
    }

    private static String character(int code) {
        return code >= 0x20 && Character.isDefined(code) && !(code >= 0xD800 && code <= 0xDFFF)
                ? Character.toString(code)
                : null;
    }
}
