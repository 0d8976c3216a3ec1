package communique.distribution;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The letters that are being sent, each written once and kept as it was; and those that soon will be, which are right as long
 * as their office does not change.
 */
@ApplicationScoped
class WrittenLetters {
    private static final int MOST = 256;
    private static final String KEPT = " where k.distributionId = d.id and k.languages = :languages)";

    @Inject
    Letters letters;

    @Inject
    KeptMails kept;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager entities;

    private final Map<Key, FutureTask<Stationery>> written = new Latest<>();
    private final Map<Key, Draft> drafts = Collections.synchronizedMap(new Latest<>());

    /** {@code languages} as the ledger keeps them. Nobody waits for another release's letter. */
    Stationery in(String languages, UUID distribution) throws InterruptedException {
        var key = new Key(languages, distribution);
        var letter = task(key);
        letter.run();
        try {
            return letter.get();
        } catch (ExecutionException e) {
            forget(key, letter);
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private synchronized FutureTask<Stationery> task(Key key) {
        return written.computeIfAbsent(key, wanted -> new FutureTask<>(() -> first(wanted)));
    }

    private synchronized void forget(Key key, FutureTask<Stationery> failed) {
        written.remove(key, failed);
    }

    /** What is kept was right at the instant: a draft that is the same is right whatever its office has become since. */
    private Stationery first(Key key) {
        var standing = standing(key);
        var draft = drafts.get(key);
        var letter = draft != null && draft.office() == standing.right() ? draft.letter() : write(key);
        if (!standing.isKept()) kept.keep(key.distribution(), key.languages(), standing.office(), letter);
        drafts.remove(key);
        return letter;
    }

    private Stationery write(Key key) {
        return letters.anew(key.languages(), key.distribution());
    }

    /** For whom rows have been written ahead: at the instant nobody waits for the letters either. */
    void ahead(UUID distribution) {
        try {
            for (var languages : QuarkusTransaction.requiringNew().call(() -> ledger.languages(distribution)))
                ahead(new Key(languages, distribution));
        } catch (RuntimeException e) {
            Log.warnf(e, "The letters of distribution %s are not written ahead, but at its instant", distribution);
        }
    }

    private void ahead(Key key) {
        var standing = standing(key);
        var draft = drafts.get(key);
        if (draft == null || draft.office() != standing.office()) {
            draft = new Draft(standing.office(), write(key));
            drafts.put(key, draft);
        }
        if (!standing.isKept()) kept.keep(key.distribution(), key.languages(), standing.office(), draft.letter());
    }

    private Standing standing(Key key) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select d.release.office.lockVersion, (select count(k) from KeptMail k" + KEPT
                                + ", (select max(k.officeVersion) from KeptMail k" + KEPT
                                + " from Distribution d where d.id = :id",
                        Standing.class)
                .setParameter("languages", key.languages())
                .setParameter("id", key.distribution())
                .getSingleResult());
    }

    private record Key(String languages, UUID distribution) {}

    /** {@code office}: its version before the letter was written. */
    private record Draft(int office, Stationery letter) {}

    /** The office's version now, and the one that the kept copy was written under (null for an old one). */
    private record Standing(int office, long copies, Integer keptUnder) {
        boolean isKept() {
            return copies > 0;
        }

        int right() {
            return isKept() && keptUnder != null ? keptUnder : office;
        }
    }

    /** Those used last. */
    private static final class Latest<T> extends LinkedHashMap<Key, T> {
        Latest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, T> eldest) {
            return size() > MOST;
        }
    }
}
