package communique.distribution;

import communique.distribution.Claims.Claim;
import communique.distribution.Claims.Row;
import communique.smtp.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;

/** What the workers share: the letters, the ledger's pen, the pace, and whether to go on. */
@ApplicationScoped
class SendDue {
    private static final int LONGEST_DETAIL = 1000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    @Inject
    Work work;

    @Inject
    Scribe scribe;

    @Inject
    Failures failures;

    @Inject
    Pace pace;

    @Inject
    Relay relay;

    @Inject
    WrittenLetters letters;

    @Inject
    Hands hands;

    @Inject
    Clock clock;

    private volatile boolean open = true;

    /** A new worker, to run on a thread of its own. */
    Worker worker() {
        return new Worker(this);
    }

    boolean isOpen() {
        return open;
    }

    void stop() {
        open = false;
    }

    boolean mayGo(Claim claim) {
        return open && claim.by().equals(scribe.node()) && work.isRunning(claim.distribution());
    }

    Message letter(Claim claim, Row row) throws InterruptedException {
        return letters.in(row.languages(), claim.distribution()).to(row);
    }

    /** Hands the outcome to the scribe; the ticket says when it is on disk. */
    Ticket write(Claim claim, Row row, Outcome outcome, int attempt, String answer) {
        var now = clock.instant();
        return scribe.write(
                claim.by(),
                new Became(
                        row.id(),
                        outcome,
                        attempt,
                        now,
                        outcome == Outcome.DEFERRED ? Retry.next(attempt, now) : null,
                        outcome == Outcome.UNKNOWN ? "no-answer" : null,
                        detail(answer)));
    }

    /** From now on, if this node stops, its first message is in doubt. */
    Ticket begin(Claim claim) {
        return scribe.write(claim.by(), Became.begun(claim.batch(), clock.instant()));
    }

    /** Whoever wants no more mail gets none, also where that was said after the audience was written. */
    Ticket leaveOut(Claim claim, Row row) {
        return scribe.write(
                claim.by(),
                new Became(row.id(), Outcome.SUPPRESSED, row.attempt(), clock.instant(), null, row.silent(), null));
    }

    /** As the relay said it, but nothing that a database or a page would choke on. */
    private static String detail(String answer) {
        var clean = CONTROL.matcher(answer).replaceAll(" ").strip();
        return clean.length() > LONGEST_DETAIL ? clean.substring(0, LONGEST_DETAIL) : clean;
    }
}
