package communique.contact;

import communique.core.Cursor;
import communique.core.Languages;
import communique.core.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Finds and keeps journalists. */
@ApplicationScoped
public class Journalists implements PanacheRepositoryBase<Journalist, UUID> {
    @Inject
    Outlets outlets;

    @Inject
    Memberships memberships;

    public Journalist get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    public Journalist add(Profile profile) {
        var journalist = new Journalist(profile, outlets::findByIdOptional);
        persist(journalist);
        return journalist;
    }

    void change(Journalist journalist, Profile profile) {
        // A change of positions alone is a change of the person too: the ETag must move, and move before it is told.
        getEntityManager().lock(journalist, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        journalist.change(profile, outlets::findByIdOptional);
        flush();
    }

    /** Everybody who ever worked there is found by the outlet's name as it is now. */
    void reindex(Outlet outlet) {
        list("select distinct p.journalist from Position p where p.outlet = ?1", outlet)
                .forEach(Journalist::reindex);
    }

    void remove(Journalist journalist) {
        memberships.delete("journalistId", journalist.id());
        delete(journalist);
        flush();
    }

    /** Newest first; every word of {@code q} must be found, accents or not. */
    Cursor.Slice<Journalist> search(Asked asked, Cursor cursor) {
        var where = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        var words = Text.folded(asked.q() == null ? "" : Text.clean(asked.q()))
                .strip()
                .split(" ");
        for (int i = 0; i < Math.min(words.length, 12); i++) {
            if (words[i].isEmpty()) continue;
            where.add("j.searchText like :word" + i + " escape '!'");
            values.put(
                    "word" + i,
                    "%" + words[i].replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (given(asked.language())) {
            where.add("j.searchText like :language");
            values.put("language", "% " + Journalist.speaking(Languages.require("language", asked.language())) + "%");
        }
        if (asked.outlet() != null) {
            where.add("exists (select 1 from Position p where p.journalist = j and p.outlet.id = :outlet)");
            values.put("outlet", asked.outlet());
        }
        if (given(asked.list())) {
            where.add("exists (select 1 from Membership m, MediaList l where m.journalistId = j.id"
                    + " and m.listId = l.id and l.code = :list)");
            values.put("list", asked.list());
        }
        if (cursor.after() != null) {
            where.add("j.id < :after");
            values.put("after", cursor.after());
        }
        return cursor.slice(
                find("from Journalist j where " + String.join(" and ", where) + " order by j.id desc", values)
                        .page(0, cursor.limit() + 1)
                        .list());
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** What a search asks; all may be null. */
    record Asked(String q, String language, UUID outlet, String list) {}
}
