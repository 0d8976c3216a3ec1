package communique.distribution;

import communique.distribution.Claims.Claim;
import communique.distribution.Claims.Row;
import communique.smtp.Message;
import communique.smtp.SmtpConnection;
import communique.smtp.Verdict;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * One connection to the relay and what goes over it: claims a batch and sends it in order. Before a message's end is
 * sent, the outcome of the one before is on disk; a crash at any moment leaves one message in doubt at most.
 */
final class Worker {
    private static final Duration IDLE = Duration.ofMillis(200);
    /** So many passing refusals in a row ask for a pause. */
    private static final int MOST_DEFERRED = 10;

    private static final Duration BREATH = Duration.ofSeconds(5);

    private final SendDue due;
    private SmtpConnection connection;
    private Ticket last;
    private int done;

    Worker(SendDue due) {
        this.due = due;
    }

    void run() {
        while (due.isOpen()) {
            try {
                var pause = due.failures.pause();
                if (pause.toMillis() > 0) Thread.sleep(Math.min(pause.toMillis(), IDLE.toMillis()));
                else turn();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            } catch (SQLException | RuntimeException e) {
                Log.error("A worker failed; it goes on", e);
                close();
                sleep();
            }
        }
        close();
    }

    private void sleep() {
        try {
            Thread.sleep(IDLE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() throws InterruptedException, SQLException {
        var claim = due.work.next(due.scribe.node());
        if (claim == null) due.work.await(IDLE);
        else work(claim);
    }

    private void work(Claim claim) throws InterruptedException {
        last = null;
        Instant from = null;
        done = 0;
        try {
            from = send(claim);
        } finally {
            if (connection != null) connection.rest();
            if (last == null || last.isWritten()) settle(claim, from);
        }
    }

    /** A batch with something left must not be this worker's any more when it claims another: one is in doubt at most. */
    private void settle(Claim claim, Instant from) throws InterruptedException {
        var isLeft = done < claim.rows().size();
        var ticket = due.scribe.settle(claim.by(), claim.batch(), from, isLeft);
        if (isLeft) ticket.isWritten();
    }

    /** Null when the batch may go on at once, as far as this worker knows; otherwise from when. */
    private Instant send(Claim claim) throws InterruptedException {
        var rows = claim.rows();
        var deferred = 0;
        Message next = null;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!due.mayGo(claim)) return null;
            if (row.silent() != null) {
                last = due.leaveOut(claim, row);
                done++;
                continue;
            }
            var from = due.pace.from(row.domain());
            if (from != null) return from;
            var message = next != null ? next : due.letter(claim, row);
            next = i + 1 < rows.size() && mayFollow(rows.get(i + 1)) ? due.letter(claim, rows.get(i + 1)) : null;
            var verdict = deliver(claim, message, next);
            if (verdict.kind() == Verdict.Kind.NOT_SENT) return null;
            if (verdict.kind() == Verdict.Kind.RELAY_FAILED) {
                due.failures.relayFailed(claim.distribution());
                return due.failures.pausedUntil();
            }
            last = due.write(claim, row, verdict);
            done++;
            due.failures.count(claim.distribution(), verdict.kind());
            deferred = verdict.kind() == Verdict.Kind.DEFERRED ? deferred + 1 : 0;
            if (deferred >= MOST_DEFERRED) return due.clock.instant().plus(BREATH);
        }
        return null;
    }

    /** Whether its text may be under way before the answer to the one before. */
    private boolean mayFollow(Row row) {
        return row.silent() == null && !due.pace.mayDelay(row.domain());
    }

    private Verdict deliver(Claim claim, Message message, Message next) throws InterruptedException {
        var old = connection != null && connection.isOpen() && connection.carried() > 0;
        var verdict = attempt(claim, message, next);
        // Relays end connections that have carried enough, or been idle: that is no failure.
        if (verdict.kind() == Verdict.Kind.RELAY_FAILED && old && !connection.isOpen())
            verdict = attempt(claim, message, next);
        return verdict;
    }

    private Verdict attempt(Claim claim, Message message, Message next) throws InterruptedException {
        try {
            if (connection == null || !connection.isOpen()) connection = SmtpConnection.to(due.relay.route());
        } catch (IOException e) {
            Log.warnf("The relay cannot be reached: %s", e);
            return new Verdict(Verdict.Kind.RELAY_FAILED, String.valueOf(e.getMessage()));
        }
        return connection.send(message, next, () -> (last == null || last.isWritten()) && due.mayGo(claim));
    }

    private void close() {
        if (connection != null) connection.close();
    }
}
