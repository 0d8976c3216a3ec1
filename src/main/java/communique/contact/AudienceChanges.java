package communique.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Notes, within whatever transaction changes what an audience is made of, that it did. Two counts that are equal say that
 * no list, journalist, position, outlet or suppression has changed between them, and cost nothing like reading an audience.
 */
@ApplicationScoped
public class AudienceChanges {
    private static final String NOTE = "insert into audience_change (id) values (?)";

    @Inject
    Session entities;

    @Inject
    TransactionSynchronizationRegistry transactions;

    /** Once in a transaction, and seen by others when that is committed. Statements that write many rows must say it themselves. */
    @PostPersist
    @PostUpdate
    @PostRemove
    void note(Object changed) {
        if (transactions.getResource(AudienceChanges.class) != null) return;
        entities.doWork(AudienceChanges::write);
        transactions.putResource(AudienceChanges.class, Boolean.TRUE);
    }

    private static void write(Connection connection) throws SQLException {
        try (var note = connection.prepareStatement(NOTE)) {
            note.setObject(1, UUID.randomUUID());
            note.executeUpdate();
        }
    }

    /**
     * How many are known now of those begun since {@code from}, by the database's clock; what is committed later counts from
     * then on. {@code from} must lie further back than any transaction lasts.
     */
    public long since(Instant from) {
        return entities.createNativeQuery("select count(*) from audience_change where noted_at >= :from", Long.class)
                .setParameter("from", from.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    /** Nobody counts from before {@code then} any more. */
    public void forget(Instant then) {
        entities.createNativeMutationQuery("delete from audience_change where noted_at < :then")
                .setParameter("then", then.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
