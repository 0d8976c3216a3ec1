package communique.contact;

import communique.core.Cursor;
import communique.core.Invalid;
import communique.core.LocalText;
import communique.core.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps lists. */
@ApplicationScoped
public class MediaLists implements PanacheRepositoryBase<MediaList, UUID> {
    @Inject
    Memberships memberships;

    public Optional<MediaList> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    public MediaList get(String code) {
        return coded(code).orElseThrow(NotFoundException::new);
    }

    /** The list a field names; a name that is none is {@link Invalid} at that field. */
    public MediaList named(String field, String code) {
        return coded(code).orElseThrow(() -> new Invalid(field, "list.unknown", String.valueOf(code)));
    }

    public MediaList add(String code, LocalText names) {
        if (code != null && coded(code).isPresent()) throw new Invalid("code", "code.taken", code);
        var list = new MediaList(code, names);
        persist(list);
        return list;
    }

    public void join(MediaList list, Journalist journalist) {
        memberships.add(list, journalist);
    }

    void remove(MediaList list) {
        if (memberships.size(list) > 0) throw new Refused("list.not-empty");
        delete(list);
        flush();
    }

    Cursor.Slice<MediaList> page(Cursor cursor) {
        var found =
                cursor.after() == null ? find("order by id desc") : find("id < ?1 order by id desc", cursor.after());
        return cursor.slice(found.page(0, cursor.limit() + 1).list());
    }

    /** All of them with how many people are on each, in the order of their codes. */
    public List<Sized> all() {
        return getEntityManager()
                .createQuery(
                        "select l, (select count(m) from Membership m where m.listId = l.id) from MediaList l order by l.code",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Sized(((MediaList) row[0]).code(), ((MediaList) row[0]).names(), (Long) row[1]))
                .toList();
    }

    public record Sized(String code, LocalText names, long members) {}
}
