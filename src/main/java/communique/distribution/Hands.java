package communique.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The batches that this node's workers have in hand: from before a claim is asked for until the rows say that it is
 * settled. What the rows show as claimed by this node and is not here is a claim whose answer was lost: nothing of it was
 * sent. What is here is nobody's to claim, whatever the rows say: its settling may be asked for twice.
 */
@ApplicationScoped
class Hands {
    private final Set<UUID> batches = ConcurrentHashMap.newKeySet();

    /** False when some worker has it already. */
    boolean take(UUID batch) {
        return batches.add(batch);
    }

    void leave(UUID batch) {
        batches.remove(batch);
    }

    boolean hold(UUID batch) {
        return batches.contains(batch);
    }
}
