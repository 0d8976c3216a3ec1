package communique;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Waits for what timed work brings about. */
public final class Wait {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Wait() {}

    public static void until(String what, Supplier<Boolean> holds) {
        until(what, LONGEST, holds);
    }

    public static void until(String what, Duration longest, Supplier<Boolean> holds) {
        var end = Instant.now().plus(longest);
        while (!holds.get()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("did not happen: " + what);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
