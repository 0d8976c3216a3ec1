package communique.distribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One row of the ledger as machines see it; {@code address} is null where there was none to send to, {@code events} what was said afterwards. */
record DeliveryView(
        UUID id,
        UUID distribution,
        String channel,
        String address,
        UUID journalist,
        String recipient,
        String outlet,
        List<String> languages,
        String status,
        String reason,
        int attempt,
        Instant at,
        String detail,
        List<EventView> events) {
    /** For labels, which want the choice itself. */
    public Outcome kind() {
        return Choices.outcome(status);
    }

    static DeliveryView of(Delivery d, List<EventView> events) {
        return new DeliveryView(
                d.id(),
                d.distributionId(),
                d.channel().toString(),
                d.reachable(),
                d.journalistId(),
                d.recipient(),
                d.outlet(),
                d.languages(),
                d.status().toString(),
                d.reason(),
                d.attempt(),
                d.outcomeAt(),
                d.detail(),
                events == null ? List.of() : events);
    }
}
