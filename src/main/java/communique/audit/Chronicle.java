package communique.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.hibernate.Session;

/** The chain as a whole: begun once, checked on demand, its head told to the log, where a database's administrator cannot change it. */
@ApplicationScoped
public class Chronicle {
    @Inject
    Session session;

    @Inject
    Chain chain;

    void start(@Observes @Priority(1) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> session.doWork(chain::begin));
        tell();
    }

    void stop(@Observes ShutdownEvent stop) {
        tell();
    }

    /** Within the caller's transaction; {@code noted} may be null. */
    public Check.Result check(Check.Noted noted) {
        return session.doReturningWork(connection -> Check.of(connection, noted));
    }

    /** Where the chain ends now. */
    public Check.Noted head() {
        return session.doReturningWork(connection -> {
            var head = Rows.head(connection, false);
            return head == null ? null : new Check.Noted(head.place(), head.hash());
        });
    }

    /** Every entry from a place on, in order. */
    public void each(long after, Consumer<Line> reader) {
        session.doWork(connection -> Check.each(connection, after, reader));
    }

    private void tell() {
        try {
            var head = new AtomicReference<Check.Noted>();
            QuarkusTransaction.requiringNew().run(() -> head.set(head()));
            Log.infof("The record's head is %s", head.get());
        } catch (RuntimeException e) {
            Log.warnf("The record's head could not be read: %s", e.getMessage());
        }
    }
}
