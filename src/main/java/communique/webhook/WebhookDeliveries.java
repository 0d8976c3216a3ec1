package communique.webhook;

import communique.core.Cursor;
import communique.webhook.WebhookDelivery.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of what is to be told to whom, shared by any number of nodes. */
@ApplicationScoped
class WebhookDeliveries implements PanacheRepositoryBase<WebhookDelivery, UUID> {
    /** Longer than an attempt can take: a node that dies meanwhile leaves the row to the others. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    WebhookDelivery get(UUID webhook, UUID id) {
        return find("id = ?1 and webhookId = ?2", id, webhook)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest first; {@code status} may be null. */
    Cursor.Slice<WebhookDelivery> page(UUID webhook, Status status, Cursor cursor) {
        var where = "webhookId = :webhook";
        var values = new HashMap<String, Object>(Map.of("webhook", webhook));
        if (status != null) {
            where += " and status = :status";
            values.put("status", status);
        }
        if (cursor.after() != null) {
            where += " and id < :after";
            values.put("after", cursor.after());
        }
        return cursor.slice(find(where + " order by id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }

    /** Active programs for whom something is due. */
    List<UUID> waiting(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select distinct d.webhookId from WebhookDelivery d join Webhook w on w.id = d.webhookId"
                                + " where w.active = true and d.status = :pending and d.nextAt <= :now",
                        UUID.class)
                .setParameter("pending", Status.PENDING)
                .setParameter("now", now)
                .getResultList();
    }

    /** The next due one of this program, which nobody else gets while the lease runs. */
    Optional<WebhookDelivery> claim(UUID webhook, Instant now) {
        var candidates = find(
                        "select d.id from WebhookDelivery d where d.webhookId = ?1 and d.status = ?2 and d.nextAt <= ?3"
                                + " order by d.nextAt, d.id",
                        webhook,
                        Status.PENDING,
                        now)
                .page(0, 5)
                .project(UUID.class)
                .list();
        for (var id : candidates) if (claimOne(id, now)) return findByIdOptional(id);
        return Optional.empty();
    }

    private boolean claimOne(UUID id, Instant now) {
        return update(
                        "nextAt = ?1, attempt = attempt + 1 where id = ?2 and status = ?3 and nextAt <= ?4",
                        now.plus(LEASE),
                        id,
                        Status.PENDING,
                        now)
                == 1;
    }

    void forget(Instant before) {
        delete("createdAt < ?1 and status <> ?2", before, Status.PENDING);
    }
}
