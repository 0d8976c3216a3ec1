package communique.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One run of the application. It lives as long as it writes; once declared gone it never writes an outcome again, and
 * what it had claimed is somebody else's.
 */
@Entity
@Table(name = "node")
class Node {
    @Id
    private UUID id;

    private String name;
    private Instant startedAt;
    private Instant aliveAt;
    private long beats;
    private long posted;
    private boolean gone;

    protected Node() {}

    Node(UUID id, String name, Instant now) {
        this.id = id;
        this.name = name;
        this.startedAt = now;
        this.aliveAt = now;
    }

    void leave() {
        gone = true;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Instant aliveAt() {
        return aliveAt;
    }

    /** How often it has written; what it has witnessed outside the database is never more. */
    long beats() {
        return beats;
    }
}
