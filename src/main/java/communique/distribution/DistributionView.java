package communique.distribution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A distribution as the REST contract shapes it. */
record DistributionView(
        UUID id,
        UUID release,
        int revision,
        String kind,
        String status,
        Instant at,
        String timeZone,
        Instant startedAt,
        Instant firstClaimedAt,
        Instant finishedAt,
        String heldBecause,
        List<String> lists,
        Map<String, Long> counts,
        List<ChannelView> channels) {

    static DistributionView of(Distribution d, Map<Outcome, Long> counts, Instant firstClaimedAt) {
        var named = new TreeMap<String, Long>();
        counts.forEach((outcome, count) -> named.put(outcome.toString(), count));
        return new DistributionView(
                d.id(),
                d.release().id(),
                d.revision(),
                d.kind(),
                d.status().toString(),
                d.dueAt(),
                d.zone(),
                d.startedAt(),
                firstClaimedAt,
                d.finishedAt(),
                d.heldBecause(),
                d.lists(),
                named,
                d.channels().stream().map(c -> ChannelView.of(c, d)).toList());
    }

    /** The newsroom is done as soon as the release is out: there it is a matter of reading, not of sending. */
    record ChannelView(String channel, String status) {
        static ChannelView of(Channel channel, Distribution d) {
            var published = channel == Channel.NEWSROOM && d.startedAt() != null;
            return new ChannelView(channel.toString(), (published ? Stage.FINISHED : d.status()).toString());
        }
    }
}
