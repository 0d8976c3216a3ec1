package communique.contact;

import communique.core.Cursor;
import communique.core.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Finds and keeps outlets. */
@ApplicationScoped
public class Outlets implements PanacheRepositoryBase<Outlet, UUID> {
    public Outlet get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    public Outlet add(Outlet.Profile profile) {
        var outlet = new Outlet(profile);
        persist(outlet);
        return outlet;
    }

    List<Outlet> byName() {
        return list("order by name, id");
    }

    /** Newest first; {@code q} may be null. */
    Cursor.Slice<Outlet> search(String q, Cursor cursor) {
        var hql = "1 = 1";
        var values = new HashMap<String, Object>();
        if (q != null && !q.isBlank()) {
            hql += " and searchText like :q escape '!'";
            var folded = Text.folded(Text.clean(q)).strip();
            values.put("q", "%" + folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (cursor.after() != null) {
            hql += " and id < :after";
            values.put("after", cursor.after());
        }
        return cursor.slice(find(hql + " order by id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }
}
