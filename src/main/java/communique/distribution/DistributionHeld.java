package communique.distribution;

import java.util.UUID;

/** A distribution was stopped; {@code because} is a code of the sentences {@code held.*}. Fired inside the transaction. */
public record DistributionHeld(UUID distribution, UUID release, int revision, String because) {}
