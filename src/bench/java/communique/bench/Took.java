package communique.bench;

import java.time.Duration;

/** How long sending took, and until a ledger had it all in its rows; null where no ledger is kept. */
record Took(Duration sending, Duration written) {
    static Took sending(Duration time) {
        return new Took(time, null);
    }

    static double rate(int messages, Duration time) {
        return time == null ? Double.NaN : messages / (time.toNanos() / 1e9);
    }
}
