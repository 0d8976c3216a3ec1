package communique.distribution;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far a distribution is, as pages show it. */
public record Progress(
        UUID id,
        UUID release,
        String headline,
        String number,
        int revision,
        String kind,
        Stage status,
        String heldBecause,
        Instant dueAt,
        Instant startedAt,
        Instant finishedAt,
        ZoneId zone,
        List<Channel> channels,
        List<String> lists,
        long total,
        long done,
        long unknown,
        Speed speed,
        List<Share> shares) {

    static Progress of(Distribution d, Map<Outcome, Long> counts, Speed speed, String reader) {
        var copy = d.release().copy();
        var headline = copy.in(reader).headline();
        if (headline == null)
            headline = copy.versions().values().stream()
                    .map(v -> v.headline())
                    .filter(h -> h != null)
                    .findFirst()
                    .orElse(d.release().number());
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        var open = Outcome.OPEN.stream().mapToLong(counts::get).sum();
        return new Progress(
                d.id(),
                d.release().id(),
                headline,
                d.release().number(),
                d.revision(),
                d.kind(),
                d.status(),
                d.heldBecause(),
                d.dueAt(),
                d.startedAt(),
                d.finishedAt(),
                d.release().office().zone(),
                d.channels(),
                d.lists(),
                total,
                total - open,
                counts.get(Outcome.UNKNOWN),
                speed,
                shares(counts));
    }

    private static List<Share> shares(Map<Outcome, Long> counts) {
        var shares = new ArrayList<Share>();
        var from = 0L;
        for (var outcome : Outcome.values()) {
            var count = counts.get(outcome);
            if (count > 0) shares.add(new Share(outcome, from, count));
            from += count;
        }
        return shares;
    }

    /** Whether the page should look again by itself. */
    public boolean moves() {
        return status == Stage.PLANNED || status == Stage.RUNNING;
    }

    public boolean canHold() {
        return moves();
    }

    public boolean canResume() {
        return status == Stage.HELD;
    }

    public boolean canCancel() {
        return moves() || canResume();
    }

    /** A part of the bar: {@code from} and {@code count} in recipients. */
    public record Share(Outcome outcome, long from, long count) {}
}
