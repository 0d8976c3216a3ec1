package communique.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is typed of a journalist, as the REST contract shapes it; positions in order of weight. */
public record Profile(
        String givenName,
        String familyName,
        List<String> languages,
        List<String> beats,
        List<String> regions,
        boolean pressGallery,
        List<Held> positions,
        Basis basis,
        boolean doNotContact) {

    /** A position held: open when {@code to} is null. */
    public record Held(
            UUID outlet, String title, LocalDate from, LocalDate to, List<String> emails, List<String> phones) {}

    /** Why we may write to this person: requested, published or accreditation. */
    public record Basis(String kind, String note, LocalDate date) {}
}
