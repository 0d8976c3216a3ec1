package communique.distribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import communique.core.Cursor;
import communique.release.Seen;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what was said of deliveries after they had left. */
@ApplicationScoped
public class DeliveryEvents implements PanacheRepositoryBase<DeliveryEvent, UUID> {
    @Inject
    Seen seen;

    boolean knows(String fingerprint) {
        return count("fingerprint", fingerprint) > 0;
    }

    long of(UUID delivery) {
        return count("deliveryId", delivery);
    }

    long unmatched() {
        return count("deliveryId is null");
    }

    void forgetUnmatched(Instant before) {
        delete("deliveryId is null and saidAt < ?1", before);
    }

    /** By delivery, in the order in which they came. */
    Map<UUID, List<EventView>> of(Collection<UUID> deliveries) {
        if (deliveries.isEmpty()) return Map.of();
        return list("deliveryId in ?1 order by id", deliveries).stream()
                .collect(groupingBy(DeliveryEvent::deliveryId, mapping(EventView::of, toList())));
    }

    /** Newest first, of what exists for whoever asks; {@code distribution} may be null. {@code matched}: of a delivery that was recognised, or of none. */
    public Cursor.Slice<DeliveryEvent> page(UUID distribution, boolean matched, Cursor cursor) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        where.add(
                matched
                        ? "deliveryId in (select d.id from Delivery d where d.distributionId in"
                                + " (select x.id from Distribution x where " + seen.where("x.release", values) + "))"
                        : "deliveryId is null");
        if (distribution != null) {
            where.add("deliveryId in (select d.id from Delivery d where d.distributionId = :distribution)");
            values.put("distribution", distribution);
        }
        if (cursor.after() != null) {
            where.add("id < :after");
            values.put("after", cursor.after());
        }
        return cursor.slice(find(String.join(" and ", where) + " order by id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }
}
