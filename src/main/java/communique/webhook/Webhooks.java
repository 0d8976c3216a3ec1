package communique.webhook;

import communique.core.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** Finds and keeps the programs that are told what happens. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {
    Webhook get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    List<Webhook> all() {
        return list("order by id desc");
    }

    Cursor.Slice<Webhook> page(Cursor cursor) {
        var found =
                cursor.after() == null ? find("order by id desc") : find("id < ?1 order by id desc", cursor.after());
        return cursor.slice(found.page(0, cursor.limit() + 1).list());
    }

    List<Webhook> active() {
        return list("active = true order by id");
    }
}
