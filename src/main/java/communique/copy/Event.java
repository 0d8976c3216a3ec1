package communique.copy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * One event of a media advisory, at its place's own time. {@code date} is null when the advisory gives none beside its
 * title; {@code start} is null for what has no hour; {@code zone} is the zone's name as typed ({@code ET}, {@code HAE});
 * {@code rsvp} is the sentence that says how to confirm one's presence.
 */
public record Event(
        String place,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String zone,
        String what,
        String venue,
        Access access,
        LocalTime arrival,
        String rsvp) {

    /** Who may come near: everybody, nobody, photographers, a pool for all; or nothing public at all. */
    public enum Access {
        OPEN,
        CLOSED,
        PHOTO,
        POOLED,
        PRIVATE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
