package communique.wirecopy;

import communique.core.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a contact line into its words and the means of reaching somebody: address, telephone, or an anti-spam mask. */
record Reach(Means means, String text) {
    enum Means {
        WORDS,
        EMAIL,
        PHONE,
        MASK,
        LINK
    }

    private static final Pattern BRACKET_MASK = Pattern.compile(
            "\\[\\s?(?:e-?mail|courriel|adresse)(?:\\s|\\x{A0}|&#160;|&nbsp;)[^\\[\\]\\n]{0,40}\\]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELT_MASK = Pattern.compile(
            "[\\w.+-]{1,64}\\s{0,2}[\\[({<]\\s?(?:at|arobase|@)\\s?[\\])}>]\\s{0,2}[\\w.-]{1,100}"
                    + "(?:\\s{0,2}[\\[({<]\\s?(?:dot|point)\\s?[\\])}>]\\s{0,2}\\w{2,24}){0,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT = Pattern.compile(
            "[^\\s\\x{A0}\\x{202F}<>()\\[\\],;|:\"“”«»/]{1,100}@[^\\s\\x{A0}\\x{202F}<>()\\[\\],;|:\"“”«»/]{0,255}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w/.,@-])\\+?\\(?\\d(?:[\\d ().\\x{A0}\\x{2011}-]|(?<=\\d{3})/(?=\\d{3}[-. "
                    + "])){5,22}\\d(?![\\w@/%]|,\\d)"
                    + "(?:\\s{0,2},?\\s{0,2}(?:ext\\.?|extension|x|poste|p\\.)\\s{0,2}\\d{1,6})?",
            Pattern.CASE_INSENSITIVE);

    /** In the order they stand; words keep their punctuation. */
    static List<Reach> in(String line) {
        var spans = new ArrayList<Span>();
        collect(spans, BRACKET_MASK, line, Means.MASK);
        collect(spans, SPELT_MASK, line, Means.MASK);
        collect(spans, AT, line, Means.EMAIL);
        collect(spans, LinkReader.ADDRESS, line, Means.LINK);
        collect(spans, PHONE, line, Means.PHONE);
        spans.sort(Comparator.comparingInt(Span::start));
        var parts = new ArrayList<Reach>();
        int at = 0;
        for (var span : spans) {
            if (span.start() > at) parts.add(new Reach(Means.WORDS, line.substring(at, span.start())));
            parts.add(span.reach());
            at = span.end();
        }
        if (at < line.length()) parts.add(new Reach(Means.WORDS, line.substring(at)));
        return parts;
    }

    /** Whether a line says how somebody is reached, even by a mask. */
    static boolean isIn(String line) {
        return in(line).stream().anyMatch(Reach::reaches);
    }

    boolean reaches() {
        return means == Means.EMAIL || means == Means.PHONE || means == Means.MASK;
    }

    private static void collect(List<Span> spans, Pattern pattern, String line, Means means) {
        var match = pattern.matcher(line);
        while (match.find()) {
            int start = match.start();
            int end = match.end();
            if (spans.stream().anyMatch(known -> start < known.end() && known.start() < end)) continue;
            var text = match.group();
            if (means == Means.PHONE) {
                var digits = text.chars().filter(Character::isDigit).count();
                if (digits < 7 || digits > 20 || Datelines.find(text) != null) continue;
                spans.add(new Span(start, end, new Reach(means, text.strip())));
            } else if (means == Means.EMAIL) {
                var address = text.replaceFirst("[.!?'’]{1,3}\\z", "").replaceFirst("\\A['‘]", "");
                spans.add(new Span(start, end, new Reach(Address.isOne(address) ? Means.EMAIL : Means.MASK, address)));
            } else {
                spans.add(new Span(start, end, new Reach(means, text)));
            }
        }
    }

    private record Span(int start, int end, Reach reach) {}
}
