package communique.official;

import communique.core.Cursor;
import communique.core.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Finds and keeps officials. */
@ApplicationScoped
public class Officials implements PanacheRepositoryBase<Official, UUID> {
    public Official get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    public Official add(communique.copy.Official typed) {
        var official = new Official(typed);
        persist(official);
        return official;
    }

    /** Everybody, as plain values: for rules and grammars. */
    public List<communique.copy.Official> all() {
        return list("order by name, id").stream().map(Official::value).toList();
    }

    /** Newest first; {@code q} may be null. */
    Cursor.Slice<Official> search(String q, Cursor cursor) {
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
