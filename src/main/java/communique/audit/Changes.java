package communique.audit;

import communique.core.Recorded;
import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/** Notes what changed of the things whose changes are kept, at the moment it is written, so that nobody has to remember to say it. */
@PersistenceUnitExtension
@Unremovable
class Changes implements Interceptor {
    @Inject
    Entries entries;

    @Override
    public boolean onFlushDirty(Object entity, Object id, Object[] now, Object[] before, String[] names, Type[] types) {
        note(entity, id, now, before, names);
        return false;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, state, null, names);
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, null, state, names);
    }

    private void note(Object entity, Object id, Object[] now, Object[] before, String[] names) {
        var kept = entity.getClass().getAnnotation(Recorded.class);
        if (kept == null) return;
        var keeps = List.of(kept.keeps());
        Map<String, Object> was = new TreeMap<>();
        Map<String, Object> became = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (!keeps.contains(names[i])) continue;
            var old = before == null ? null : before[i];
            var young = now == null ? null : now[i];
            if (Objects.equals(old, young)) continue;
            if (before != null) was.put(names[i], old);
            if (now != null) became.put(names[i], young);
        }
        if (!was.isEmpty() || !became.isEmpty())
            entries.changed(kept.as(), subject(kept.by(), id, now == null ? before : now, names), was, became);
    }

    private static Object subject(String by, Object id, Object[] state, String[] names) {
        return by.equals("id") ? id : state[Arrays.asList(names).indexOf(by)];
    }
}
