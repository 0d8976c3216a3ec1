package communique.distribution;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What an operator watches, for a scraper: every number is read from the rows, so each node tells the same. */
@Singleton
class Gauges implements MeterBinder {
    @Inject
    Readings readings;

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var stage : List.of(Stage.PLANNED, Stage.RUNNING, Stage.HELD))
            gauge("communique.distributions", "Distributions by stage", now -> now.distributions(stage))
                    .tag("stage", stage.toString())
                    .register(registry);
        for (var outcome : Readings.WATCHED)
            gauge("communique.deliveries", "Deliveries that have not come to rest", now -> now.deliveries(outcome))
                    .tag("outcome", outcome.toString())
                    .register(registry);
        gauge("communique.distributions.overdue", "Planned distributions whose hour has passed", Readings.Now::overdue)
                .register(registry);
        gauge("communique.distributions.late", "How late the latest of them is", Readings.Now::late)
                .baseUnit("seconds")
                .register(registry);
        gauge(
                        "communique.deliveries.accepted",
                        "Deliveries that the relay took in the last minute",
                        Readings.Now::accepted)
                .baseUnit("per_minute")
                .register(registry);
    }

    private Gauge.Builder<Readings> gauge(String name, String says, ToDoubleFunction<Readings.Now> number) {
        return Gauge.builder(name, readings, r -> number.applyAsDouble(r.now())).description(says);
    }
}
