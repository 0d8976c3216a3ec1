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
    private Ticket begun;
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
            } catch (Throwable e) {
                // Errors too: a thread that ends takes a connection, and perhaps a batch, with it.
                failed("A worker failed; it goes on", e);
            }
        }
        close();
    }

    private void failed(String what, Throwable why) {
        try {
            Log.error(what, why);
            close();
            Thread.sleep(IDLE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            // There may be no memory even for that; what was to be done is tried again.
        }
    }

    private void turn() throws InterruptedException, SQLException {
        var claim = due.work.next(due.scribe.node());
        if (claim == null) due.work.await(IDLE);
        else work(claim);
    }

    private void work(Claim claim) throws InterruptedException {
        begun = null;
        last = null;
        Instant from = null;
        done = 0;
        try {
            from = send(claim);
        } finally {
            try {
                if (connection != null) connection.rest();
            } finally {
                if (last == null || last.isWritten()) settle(claim, from);
                else due.hands.leave(claim.batch());
            }
        }
    }

    /** A batch with something left must not be this worker's any more when it claims another: one is in doubt at most. */
    private void settle(Claim claim, Instant from) throws InterruptedException {
        var isLeft = done < claim.rows().size();
        Ticket ticket = null;
        while (ticket == null) {
            try {
                ticket = due.scribe.settle(claim.by(), claim.batch(), from, isLeft);
            } catch (Throwable e) {
                failed("A batch could not be given back; it is tried again", e);
            }
        }
        if (isLeft) ticket.isWritten();
    }

    /** The relay has given its answer: whatever breaks here, nothing more is sent until the scribe has been told. */
    private Ticket tell(Claim claim, Row row, Outcome outcome, int attempt, String answer) {
        while (true) {
            try {
                return due.write(claim, row, outcome, attempt, answer);
            } catch (Throwable e) {
                failed("An outcome could not be told to the scribe; nothing is sent here until it is", e);
            }
        }
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
            var message = next != null ? next : letter(claim, row);
            if (message == null) return null;
            next = i + 1 < rows.size() && mayFollow(rows.get(i + 1)) ? ahead(claim, rows.get(i + 1)) : null;
            var verdict = deliver(claim, message, next);
            if (verdict.kind() == Verdict.Kind.NOT_SENT) return null;
            if (verdict.kind() == Verdict.Kind.RELAY_FAILED) return due.failures.relayFailed(claim.distribution());
            var attempt = row.attempt() + 1;
            // What the relay says to everybody is not held against this one: its attempt does not count.
            var putOff = due.failures.putsOff(verdict.kind(), row.domain(), attempt);
            var outcome = putOff ? Outcome.DEFERRED : Retry.outcome(verdict.kind(), attempt);
            var counted = putOff ? row.attempt() : attempt;
            last = tell(claim, row, outcome, counted, verdict.answer());
            done++;
            if (putOff) return due.failures.relayPutsOff(claim.distribution());
            due.failures.count(claim.distribution(), outcome);
            deferred = verdict.kind() == Verdict.Kind.DEFERRED ? deferred + 1 : 0;
            if (deferred >= MOST_DEFERRED) return due.clock.instant().plus(BREATH);
        }
        return null;
    }

    /** Whether its text may be under way before the answer to the one before. */
    private boolean mayFollow(Row row) {
        return row.silent() == null && !due.pace.mayDelay(row.domain());
    }

    /** Null when it cannot be written: then its distribution is held, and others go on. */
    private Message letter(Claim claim, Row row) throws InterruptedException {
        try {
            return due.letter(claim, row);
        } catch (RuntimeException e) {
            due.failures.unwritten(claim.distribution(), e);
            return null;
        }
    }

    /** One that cannot be written is no concern of the message before it. */
    private Message ahead(Claim claim, Row row) throws InterruptedException {
        try {
            return due.letter(claim, row);
        } catch (RuntimeException e) {
            return null;
        }
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
        try {
            return connection.send(message, next, () -> mayEnd(claim));
        } catch (RuntimeException e) {
            due.failures.unwritten(claim.distribution(), e);
            return new Verdict(Verdict.Kind.NOT_SENT, "it could not be written");
        }
    }

    /** Until the first message's end nothing of a batch is in doubt; from then on one is: what was before it must be on disk. */
    private boolean mayEnd(Claim claim) throws InterruptedException {
        if (begun == null) begun = due.begin(claim);
        return begun.isWritten() && (last == null || last.isWritten()) && due.mayGo(claim);
    }

    private void close() {
        if (connection != null) connection.close();
    }
}
