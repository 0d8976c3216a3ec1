package communique.contact;

import communique.core.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who is on which list. */
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, Membership.Key> {
    /** Safe to say twice. */
    void add(MediaList list, Journalist journalist) {
        var key = new Membership.Key(list.id(), journalist.id());
        if (findById(key) == null) persist(new Membership(list.id(), journalist.id()));
    }

    void remove(MediaList list, UUID journalist) {
        deleteById(new Membership.Key(list.id(), journalist));
    }

    long size(MediaList list) {
        return count("listId", list.id());
    }

    List<MediaList> of(Journalist journalist) {
        return getEntityManager()
                .createQuery(
                        "select l from MediaList l, Membership m where m.listId = l.id and m.journalistId = :id order by l.code",
                        MediaList.class)
                .setParameter("id", journalist.id())
                .getResultList();
    }

    Cursor.Slice<Journalist> members(MediaList list, Cursor cursor) {
        var hql = "select j from Journalist j, Membership m where m.journalistId = j.id and m.listId = :list"
                + (cursor.after() == null ? "" : " and j.id < :after") + " order by j.id desc";
        var query = getEntityManager().createQuery(hql, Journalist.class).setParameter("list", list.id());
        if (cursor.after() != null) query.setParameter("after", cursor.after());
        return cursor.slice(query.setMaxResults(cursor.limit() + 1).getResultList());
    }
}
