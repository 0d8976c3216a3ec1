package communique.distribution;

import java.util.UUID;

/** A delivery came back for good; {@code journalist} and {@code code} may be null. Fired inside the transaction. */
public record DeliveryBounced(
        UUID delivery, UUID distribution, UUID journalist, String address, String code, String detail) {}
