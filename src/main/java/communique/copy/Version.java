package communique.copy;

import java.util.List;
import java.util.stream.Stream;

/**
 * A release in one language. {@code body} is CommonMark: paragraphs separated by a blank line. {@code unread} holds, word
 * for word, lines of pasted wire copy that found no place; they are shown to the writer and never printed.
 */
public record Version(
        String place,
        String headline,
        List<String> subheads,
        String body,
        List<Link> links,
        String source,
        List<Contact> contacts,
        List<String> unread) {

    public static final Version EMPTY = new Version(null, null, null, null, null, null, null, null);

    public Version {
        subheads = subheads == null ? List.of() : List.copyOf(subheads);
        links = links == null ? List.of() : List.copyOf(links);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        unread = unread == null ? List.of() : List.copyOf(unread);
        body = body == null ? "" : body;
    }

    /** The body's paragraphs, in order, none of them blank. */
    public List<String> paragraphs() {
        return Stream.of(body.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
