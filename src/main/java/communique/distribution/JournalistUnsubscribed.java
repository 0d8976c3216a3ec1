package communique.distribution;

import java.util.UUID;

/**
 * Somebody wants no more mail at an address: {@code because} they {@code unsubscribed} or {@code complained}. {@code
 * journalist} may be null. Fired inside the transaction.
 */
public record JournalistUnsubscribed(UUID journalist, String address, String because) {}
