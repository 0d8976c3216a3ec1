package communique.distribution;

import java.util.UUID;

/** A release has its hour. Fired inside the transaction that plans it; of the content nothing is public yet. */
public record DistributionPlanned(UUID distribution, UUID release, int revision) {}
