package communique.distribution;

import communique.core.Invalid;
import communique.core.Refused;
import communique.release.Release;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * When and how a release is to go out, as somebody wished it. {@code at} is a local time in {@code zone}; an hour that
 * does not exist that day is refused, one that exists twice must name its offset.
 */
public record Plan(
        Instant at, ZoneId zone, List<String> lists, List<Channel> channels, Duration tolerance, OnUnknown onUnknown) {
    static final Duration DEFAULT_TOLERANCE = Duration.ofMinutes(10);
    private static final int FURTHEST_YEARS = 5;

    /** What happens with a delivery whose fate a crash left open. */
    public enum OnUnknown {
        HOLD,
        RESEND;

        static OnUnknown named(String text) {
            if (text == null || text.isBlank()) return HOLD;
            for (var policy : values()) if (policy.name().equalsIgnoreCase(text.strip())) return policy;
            throw new Invalid("onUnknown", "choice.unknown", text);
        }
    }

    /** {@code at} is {@code now}, {@code 2026-01-06T18:05} or, to choose between two equal hours, {@code …T01:30-04:00}. */
    public static Instant instant(String at, ZoneId zone, Instant now) {
        if (at == null || at.isBlank()) throw new Invalid("at", "text.required");
        var text = at.strip();
        if (text.equals("now")) return now;
        var said = local(text, zone);
        if (said.isAfter(now.plus(Duration.ofDays(366L * FURTHEST_YEARS))))
            throw new Invalid("at", "schedule.far", FURTHEST_YEARS);
        return said;
    }

    private static Instant local(String text, ZoneId zone) {
        try {
            if (text.matches(".*T.*([+-]\\d{2}:?\\d{2}|Z)")) return withOffset(OffsetDateTime.parse(text), zone);
            var local = LocalDateTime.parse(text);
            var offsets = zone.getRules().getValidOffsets(local);
            if (offsets.isEmpty()) throw new Refused("schedule.hour-missing", text, zone.getId());
            if (offsets.size() > 1) throw new Refused("schedule.hour-twice", text, zone.getId());
            return local.toInstant(offsets.get(0));
        } catch (DateTimeParseException e) {
            throw new Invalid("at", "schedule.unreadable", text.length() > 60 ? text.substring(0, 60) : text);
        }
    }

    private static Instant withOffset(OffsetDateTime said, ZoneId zone) {
        if (zone.getRules().isValidOffset(said.toLocalDateTime(), said.getOffset())) return said.toInstant();
        if (said.getOffset().getTotalSeconds() == 0) return said.toInstant();
        throw new Refused("schedule.offset", said.toString(), zone.getId());
    }

    public static ZoneId zone(String name, ZoneId otherwise) {
        if (name == null || name.isBlank()) return otherwise;
        try {
            return ZoneId.of(name.strip());
        } catch (DateTimeException e) {
            throw new Invalid("timeZone", "zone.unknown", name);
        }
    }

    static Duration tolerance(String text) {
        if (text == null || text.isBlank()) return DEFAULT_TOLERANCE;
        try {
            var tolerance = Duration.parse(text.strip());
            if (tolerance.isNegative() || tolerance.compareTo(Duration.ofDays(7)) > 0)
                throw new Invalid("tolerance", "schedule.tolerance");
            return tolerance;
        } catch (DateTimeParseException e) {
            throw new Invalid("tolerance", "schedule.tolerance");
        }
    }

    /** Each channel once; none named means all. */
    static List<Channel> channels(List<String> names) {
        if (names == null) return List.of(Channel.values());
        var channels = new LinkedHashSet<Channel>();
        for (var name : names) channels.add(Channel.named(name));
        if (channels.isEmpty()) throw new Invalid("channels", "text.required");
        return List.copyOf(channels);
    }

    /** Now, with the caution that everything gets. */
    static Plan atOnce(List<String> lists, List<String> channels, Release release, Instant now) {
        var goes = channels(channels);
        return new Plan(
                now, release.office().zone(), lists(lists, goes, release), goes, DEFAULT_TOLERANCE, OnUnknown.HOLD);
    }

    /** As somebody chose them, each once; without any, a mail must be a correction's: it goes to whoever holds the words. */
    static List<String> lists(List<String> chosen, List<Channel> channels, Release release) {
        if (channels.contains(Channel.EMAIL) && (chosen == null || chosen.isEmpty()) && !release.wasIssued())
            throw new Invalid("lists", "schedule.no-list");
        return chosen == null ? List.of() : chosen.stream().distinct().toList();
    }

    boolean goesBy(Channel channel) {
        return channels.contains(channel);
    }
}
