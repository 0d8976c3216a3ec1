package communique.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What a node's workers have seen of the relay: how long it should be left alone, and whether it is the relay, not its
 * recipients, that says "not now".
 */
final class RelayHealth {
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /** So many times as many in a row as there may be domains: a relay with one great domain is seen as well. */
    private static final int TO_A_DOMAIN = 10;
    /** Of so many domains, one that has been put off for the last time was not put off by its own. */
    private static final int FEW_DOMAINS = 3;

    private final Clock clock;
    private final int mostRounds;
    private final int mostDomains;

    private volatile Instant pausedUntil = Instant.MIN;
    private int rounds;

    private final Set<String> domains = new HashSet<>();
    private int deferred;
    /** From the moment that the relay puts everybody off until it takes something. */
    private boolean puttingOff;
    /** Something of the above is to be forgotten at the next message that the relay takes. */
    private volatile boolean troubled;

    RelayHealth(Clock clock, int mostRounds, int mostDomains) {
        this.clock = clock;
        this.mostRounds = mostRounds;
        this.mostDomains = mostDomains;
    }

    /** Zero or less when it may be tried. */
    Duration pause() {
        var until = pausedUntil;
        return until == Instant.MIN ? Duration.ZERO : Duration.between(clock.instant(), until);
    }

    /** It took a message. */
    void works() {
        if (!troubled) return;
        synchronized (this) {
            pausedUntil = Instant.MIN;
            rounds = 0;
            domains.clear();
            deferred = 0;
            puttingOff = false;
            troubled = false;
        }
    }

    /** It failed for one worker; all of them leave it alone a while, which counts as one round. */
    synchronized Round failed() {
        var now = clock.instant();
        if (pausedUntil.isAfter(now)) return new Round(pausedUntil, false);
        troubled = true;
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(rounds, 10));
        pausedUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        if (++rounds < mostRounds) return new Round(pausedUntil, false);
        rounds = 0;
        return new Round(pausedUntil, true);
    }

    /**
     * It said "not now" to a recipient there; {@code last}: for the last time. True when it says so to everybody: to many
     * domains, or to very many recipients, and took nothing in between. One domain that puts its own off is none of that.
     */
    synchronized boolean putsOff(String domain, boolean last) {
        troubled = true;
        deferred++;
        if (!puttingOff) {
            domains.add(domain);
            puttingOff = domains.size() >= mostDomains
                    || deferred >= mostDomains * TO_A_DOMAIN
                    || last && domains.size() >= FEW_DOMAINS;
        }
        return puttingOff;
    }

    /** Left alone {@code until} then; {@code last}: it has failed so often that a person must look. */
    record Round(Instant until, boolean last) {}
}
