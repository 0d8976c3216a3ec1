package communique.wirecopy;

import communique.copy.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers media contacts line by line: labels on their own lines or beside their address, several on one line. */
final class ContactReader {
    private static final Pattern REACH_WORD = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:tel(?:ephone)?|tél(?:éphone)?|phone|ph|call|e-?mail|courriel|cell(?:ular"
                    + "|ulaire)?|mobile|mailto)"
                    + "|(?:\\A|(?<=[,;/(|–-]\\s?))(?:office|bureau|direct|[tcmope](?=\\s?:)))"
                    + "\\.?\\s{0,2}(?:no\\.?|number)?\\s{0,2}:?\\s{0,3}\\z");
    private static final Pattern AFTERWORD = Pattern.compile(
            "(?iu)[\\s,;/|]*\\(?(?:cell|office|mobile|bureau|direct|or|ou|and|et|work|home)\\.?\\)?[\\s,;/|]*");
    /** Which telephone of a person it is: no part of the name. */
    private static final Pattern WHICH =
            Pattern.compile("(?iu)\\s{0,3}\\((?:cell|cellulaire|mobile|office|bureau|direct|work|home)\\.?\\)\\z");

    private static final Pattern NOT_A_LINE =
            Pattern.compile("(?iuU)\\b(?:fax|télécopieur|téléc|tty|ats|tdd|alternative|out of hours|after hours)\\b");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iuU)\\b(?:please|veuillez|prière|visit|visitez|consulter|consultez|send|envoye[rz]|write|écrire"
                    + "|follow us|suivez|to learn more)\\b");
    private static final int LONGEST_LABEL = 160;

    private final List<Contact> contacts = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> leftovers = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> masks = new ArrayList<>();
    private String heading;

    /** A new group begins, under a heading that is its label when no other is found (or null). */
    void heading(String label) {
        close();
        heading = label;
    }

    /** One line of the group; what it says beyond label and reach goes to {@link #leftovers}. */
    void line(String text, boolean opens) {
        var parts = Reach.in(text);
        if (parts.stream().noneMatch(Reach::reaches)) {
            if (reached()) close();
            if (isLabel(text, parts)) labels.add(label(text));
            else leftovers.add(text);
            return;
        }
        if (NOT_A_LINE.matcher(text).find() && reached()) {
            leftovers.add(text);
            return;
        }
        var ownWords =
                parts.get(0).means() == Reach.Means.WORDS ? label(parts.get(0).text()) : "";
        if (!ownWords.isEmpty() && (opens || ownWords.endsWith(":")) && !labels.isEmpty()) close();
        if (opens && parts.stream().anyMatch(this::isTaken)) close();
        parts.forEach(part -> take(part, text));
    }

    List<Contact> contacts() {
        close();
        return List.copyOf(contacts);
    }

    List<String> leftovers() {
        return leftovers;
    }

    private boolean isTaken(Reach part) {
        return part.reaches() && !list(part).isEmpty();
    }

    private static boolean isLabel(String text, List<Reach> parts) {
        return text.length() <= LONGEST_LABEL
                && !SENTENCE.matcher(text).find()
                && !label(text).isEmpty()
                && text.chars().filter(Character::isDigit).count() < 4
                && parts.stream().noneMatch(part -> part.means() == Reach.Means.LINK);
    }

    private void take(Reach part, String line) {
        if (part.means() == Reach.Means.WORDS) words(part.text(), line);
        else if (part.reaches()) list(part).add(part.text());
    }

    private List<String> list(Reach part) {
        return switch (part.means()) {
            case EMAIL -> emails;
            case PHONE -> phones;
            default -> masks;
        };
    }

    private void words(String words, String line) {
        if (AFTERWORD.matcher(words).matches()) return;
        var label = label(words);
        if (label.isEmpty()) return;
        if (SENTENCE.matcher(label).find() || label.length() > LONGEST_LABEL) {
            if (!leftovers.contains(line)) leftovers.add(line);
            return;
        }
        if (reached()) close();
        labels.add(label);
    }

    /** A second telephone or address of the same desk is a second contact with the same label. */
    private void close() {
        int most = Math.max(emails.size(), Math.max(phones.size(), masks.size()));
        if (most == 0 && !labels.isEmpty()) contacts.add(new Contact(joined(), null, null, null));
        for (int i = 0; i < most; i++) contacts.add(new Contact(joined(), at(emails, i), at(phones, i), at(masks, i)));
        labels.clear();
        heading = null;
        emails.clear();
        phones.clear();
        masks.clear();
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : null;
    }

    private String joined() {
        return labels.isEmpty() ? heading : String.join(", ", labels);
    }

    private boolean reached() {
        return !emails.isEmpty() || !phones.isEmpty() || !masks.isEmpty();
    }

    /** Words without what leads to an address ({@code Tel.:}) and without the punctuation around them. */
    private static String label(String words) {
        var label = Line.strip(words).replaceFirst("\\A(?:[•*·]\\s?|-\\s)", "");
        String before;
        do {
            before = label;
            label = REACH_WORD.matcher(label).replaceFirst("");
            label = WHICH.matcher(label).replaceFirst("");
            label = label.replaceFirst("[\\s\\x{A0},:;/|(<\\[–—-]{1,20}\\z", "")
                    .replaceFirst("\\A[\\s\\x{A0},:;/|)>\\]–—.-]{1,20}", "");
        } while (!label.equals(before));
        return label.replaceAll("\\s+", " ");
    }
}
