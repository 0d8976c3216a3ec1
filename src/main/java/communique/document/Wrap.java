package communique.document;

import communique.copy.Kind;
import communique.copy.Version;
import java.time.Instant;
import java.util.List;

/**
 * One language of a release with what agencies' systems are told about it. {@code html} is its body with the dateline,
 * {@code plain} its wire copy; {@code note} is for editors, null when there is nothing to warn of.
 */
public record Wrap(
        String guid,
        int revision,
        String number,
        String language,
        Kind kind,
        Version version,
        String dateline,
        String html,
        String plain,
        String office,
        String website,
        Standing standing,
        String note,
        Instant begun,
        Instant written,
        List<Translation> translations) {

    /** Whether it may be used: {@code WITHHELD} until it is out, {@code CANCELED} once taken back. */
    public enum Standing {
        USABLE,
        WITHHELD,
        CANCELED
    }

    /** The same release in another language. */
    public record Translation(String guid, String language, String headline) {}

    /** The languages of our two official versions are Canada's. */
    static String tag(String language) {
        return WordStyles.tag(language);
    }

    int words() {
        return (int) plain.lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .count();
    }
}
