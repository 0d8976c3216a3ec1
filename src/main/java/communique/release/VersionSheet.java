package communique.release;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Link;
import java.util.List;
import java.util.regex.Pattern;

/** One language of a release as it is printed: its own labels around its text, whatever the reader speaks. */
record VersionSheet(
        String language,
        String kind,
        String headline,
        List<String> subheads,
        String html,
        List<Link> links,
        List<Link> alsoAt,
        String source,
        List<Contact> contacts,
        List<String> unread,
        int words,
        Labels labels,
        List<EventRow> events) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");

    static VersionSheet of(Copy copy, String language) {
        var version = copy.in(language);
        var labels = Words.in(language, ReleaseMessages.class);
        return new VersionSheet(
                language,
                labels.kindName(copy.kind()),
                version.headline(),
                version.subheads(),
                Prose.html(PrintedDateline.of(copy, language), version.body()),
                version.links().stream().filter(link -> link.label() != null).toList(),
                version.links().stream().filter(link -> link.label() == null).toList(),
                version.source(),
                version.contacts(),
                version.unread(),
                (int) WORD.matcher(version.body()).results().count(),
                new Labels(labels.relatedLinks(), labels.alsoAt(), labels.information(), labels.colon()),
                EventRow.of(copy, language));
    }

    /** The words that a release prints in its own language; the colon has its space in French. */
    record Labels(String links, String alsoAt, String contacts, String colon) {}
}
