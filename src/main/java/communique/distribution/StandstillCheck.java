package communique.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node that has been unable to write outcomes for a while sends nothing, and its operator should see that from outside. */
@Readiness
@ApplicationScoped
class StandstillCheck implements HealthCheck {
    static final String NAME = "Outcomes of messages can be written";

    @Inject
    Standstill standstill;

    @Inject
    Clock clock;

    @Override
    public HealthCheckResponse call() {
        var since = standstill.since();
        if (since == null) return HealthCheckResponse.up(NAME);
        return HealthCheckResponse.named(NAME)
                .status(clock.instant().isBefore(since.plus(Standstill.PATIENCE)))
                .withData("since", since.toString())
                .build();
    }
}
