package communique.wirecopy;

import communique.copy.Contact;
import communique.copy.Version;

/** What tests share about versions. */
final class Samples {
    private Samples() {}

    /** A version without what is never printed: unread words and masked addresses. */
    static Version printed(Version version) {
        return new Version(
                version.place(),
                version.headline(),
                version.subheads(),
                version.body(),
                version.links(),
                version.source(),
                version.contacts().stream()
                        .map(c -> new Contact(c.label(), c.email(), c.phone(), null))
                        .toList(),
                null);
    }
}
