package communique.distribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Who works on this database: this node's coming, the going of others, and what a restored backup does not know. */
@ApplicationScoped
class Nodes implements PanacheRepositoryBase<Node, UUID> {
    @ConfigProperty(name = "communique.distribution.lease")
    Duration lease;

    @ConfigProperty(name = "communique.witness")
    Path witnessFolder;

    @ConfigProperty(name = "communique.data")
    Path data;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Inject
    Database database;

    @Inject
    Journals journals;

    @Inject
    Session session;

    private Witness witness;

    /** Registers a new run of this node. True when the database is older than what this machine saw of it. */
    @Transactional
    boolean arrive(UUID id) {
        var known = true;
        if (database.isEmbedded()) {
            update("gone = true where gone = false");
            known = postLeft();
        }
        var restored = isRestored() || !known;
        persistAndFlush(new Node(id, name(), database.now()));
        witness().begin(id, anchored());
        return restored;
    }

    /** What nodes that are gone had in their journals and not yet in the rows. False when the rows seem to be restored. */
    boolean postLeft() {
        return session.doReturningWork(journals.journal()::postLeft);
    }

    private long anchored() {
        return database.isEmbedded() ? session.doReturningWork(Anchor::number) : 0;
    }

    private boolean isRestored() {
        if (count() == 0) return false;
        var known = witness().node();
        // A machine that never worked on this database joins those that do; alone, it cannot know what was sent.
        if (known.isEmpty()) return alive().isEmpty();
        var former = findById(known.get());
        return former == null
                || former.beats() < witness().beats()
                || anchored() < witness().anchored();
    }

    private List<Node> alive() {
        return list("gone = false and aliveAt > ?1", longAgo());
    }

    /** Since when nobody at all has worked on this database; null when somebody does, or nobody ever did. */
    Instant silentSince() {
        var last =
                find("select max(n.aliveAt) from Node n").project(Instant.class).firstResult();
        return last == null || last.isAfter(longAgo()) ? null : last;
    }

    private Instant longAgo() {
        return database.now().minus(lease);
    }

    /** Declares gone whoever has not written for a lease; nobody can write any more whose row is locked here. */
    List<Node> bury() {
        var silent = find("gone = false and aliveAt < ?1", longAgo())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (var node : silent) {
            Log.warnf("Node %s has been silent since %s: its work goes to others", node.name(), node.aliveAt());
            node.leave();
        }
        return silent;
    }

    @Transactional
    void depart(UUID id) {
        update("gone = true where id = ?1", id);
    }

    synchronized Witness witness() {
        try {
            if (witness == null) witness = Witness.in(witnessFolder, data, "node-" + port);
            return witness;
        } catch (IOException e) {
            throw new UncheckedIOException("Neither " + witnessFolder + " nor " + data + " can be written", e);
        }
    }

    private String name() {
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + port;
        } catch (UnknownHostException e) {
            return "node:" + port;
        }
    }
}
