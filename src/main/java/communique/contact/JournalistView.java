package communique.contact;

import java.util.List;
import java.util.UUID;

/** A journalist as the REST contract shapes one. */
record JournalistView(
        UUID id,
        String givenName,
        String familyName,
        List<String> languages,
        List<String> beats,
        List<String> regions,
        boolean pressGallery,
        List<Profile.Held> positions,
        Profile.Basis basis,
        boolean doNotContact) {
    static JournalistView of(Journalist journalist) {
        var p = journalist.profile();
        return new JournalistView(
                journalist.id(),
                p.givenName(),
                p.familyName(),
                p.languages(),
                p.beats(),
                p.regions(),
                p.pressGallery(),
                p.positions(),
                p.basis(),
                p.doNotContact());
    }
}
