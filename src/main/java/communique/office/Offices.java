package communique.office;

import communique.core.Cursor;
import communique.core.Invalid;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps offices. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, UUID> {
    public Office get(String code) {
        return coded(code).orElseThrow(NotFoundException::new);
    }

    public Optional<Office> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The office a field names; a name that is none is {@link Invalid} at that field. */
    public Office named(String field, String code) {
        if (code == null || code.isBlank()) throw new Invalid(field, "text.required");
        return coded(code).orElseThrow(() -> new Invalid(field, "office.unknown", code));
    }

    public List<Office> all() {
        return list("order by code");
    }

    Cursor.Slice<Office> page(Cursor cursor) {
        var found =
                cursor.after() == null ? find("order by id desc") : find("id < ?1 order by id desc", cursor.after());
        return cursor.slice(found.page(0, cursor.limit() + 1).list());
    }

    public Office add(String code, Profile profile) {
        if (code != null && coded(code).isPresent()) throw new Invalid("code", "code.taken", code);
        var office = new Office(code, profile);
        persist(office);
        return office;
    }
}
