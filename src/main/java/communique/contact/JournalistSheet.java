package communique.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that is known of one journalist. */
public record JournalistSheet(
        UUID id,
        String name,
        List<String> languages,
        List<String> beats,
        List<String> regions,
        boolean pressGallery,
        boolean doNotContact,
        Profile.Basis basis,
        List<Held> positions,
        List<MediaLists.Sized> lists,
        List<MediaLists.Sized> otherLists,
        List<Stopped> stopped,
        List<Done> history) {

    public record Held(
            UUID outletId,
            String outlet,
            String title,
            LocalDate from,
            LocalDate to,
            boolean current,
            List<String> emails,
            List<String> phones) {}

    /** An address that receives nothing more. */
    public record Stopped(String address, String reason, Instant since) {}

    public record Done(Instant at, String who, String what, String detail) {}
}
