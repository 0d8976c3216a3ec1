package communique.distribution;

import java.util.UUID;

/** Every delivery of a distribution has an outcome. Fired inside the transaction that finishes it. */
public record DistributionFinished(UUID distribution, UUID release, int revision) {}
