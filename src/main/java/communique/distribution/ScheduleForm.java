package communique.distribution;

import communique.core.Invalid;
import communique.office.Office;
import communique.release.Release;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The schedule form as filled in: a day and an hour in a zone, lists, channels, policy. All texts, none trusted yet. */
record ScheduleForm(
        int seen,
        String day,
        String hour,
        String zone,
        String offset,
        List<String> lists,
        List<String> channels,
        String tolerance,
        String onUnknown) {

    /** What a fresh form proposes: the next full hour at the office, every channel, ten minutes' tolerance. */
    static ScheduleForm fresh(int seen, Office office, Instant now) {
        var next = now.atZone(office.zone()).truncatedTo(ChronoUnit.HOURS).plusHours(1);
        return new ScheduleForm(
                seen,
                next.toLocalDate().toString(),
                next.toLocalTime().toString(),
                office.zone().getId(),
                "",
                List.of(),
                List.of(Channel.EMAIL.toString(), Channel.NEWSROOM.toString()),
                "PT10M",
                "hold");
    }

    static ScheduleForm of(MultivaluedMap<String, String> fields) {
        var seen = text(fields, "seen");
        return new ScheduleForm(
                seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1,
                text(fields, "day"),
                text(fields, "hour"),
                text(fields, "zone"),
                text(fields, "offset"),
                fields.getOrDefault("lists", List.of()),
                fields.getOrDefault("channels", List.of()),
                text(fields, "tolerance"),
                text(fields, "onUnknown"));
    }

    /** The plan it makes; {@code at} is the instant it names unless {@code atOnce}. */
    Plan plan(Instant now, Release release, boolean atOnce) {
        var chosen = Plan.zone(zone, release.office().zone());
        var goes = Plan.channels(channels);
        return new Plan(
                atOnce ? now : instant(chosen, now),
                chosen,
                Plan.lists(lists, goes, release),
                goes,
                Plan.tolerance(tolerance),
                Plan.OnUnknown.named(onUnknown));
    }

    private Instant instant(ZoneId chosen, Instant now) {
        if (day.isEmpty()) throw new Invalid("day", "text.required");
        if (hour.isEmpty()) throw new Invalid("hour", "text.required");
        return Plan.instant(day + "T" + hour + offset, chosen, now);
    }

    /** The instant for the clocks, as far as the fields make one; null otherwise. */
    Instant shown(Office office) {
        try {
            return ZonedDateTime.of(LocalDate.parse(day), LocalTime.parse(hour), Plan.zone(zone, office.zone()))
                    .toInstant();
        } catch (DateTimeException | Invalid e) {
            return null;
        }
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
