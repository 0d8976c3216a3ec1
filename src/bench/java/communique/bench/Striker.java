package communique.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills nodes as chance has it and brings them back: one, sometimes all of them, sometimes one that is just starting. */
final class Striker {
    private static final double ALL = 0.3;
    private static final double AGAIN = 0.2;
    private final Random random = new Random();
    private final List<Application> nodes;
    private final Duration lease;

    /** After a blow, others may need {@code lease} to notice; until then the next blow waits. */
    Striker(List<Application> nodes, Duration lease) {
        this.nodes = nodes;
        this.lease = lease;
    }

    Blow strike() throws IOException, InterruptedException {
        var victims = victims();
        var at = Instant.now();
        var kills = victims.size();
        for (var victim : victims) {
            victim.kill();
            Thread.sleep(random.nextInt(400));
        }
        for (var victim : victims) victim.start();
        if (random.nextDouble() < AGAIN) {
            Thread.sleep(500 + random.nextInt(4000));
            victims.get(0).kill();
            kills++;
            victims.get(0).start();
        }
        for (var victim : victims) victim.awaitReady();
        rest();
        return new Blow(at, kills);
    }

    private List<Application> victims() {
        if (random.nextDouble() < ALL) return nodes;
        var victims = new ArrayList<Application>();
        victims.add(nodes.get(random.nextInt(nodes.size())));
        return victims;
    }

    /** So that whatever this blow left behind has been noticed before the next, and is counted as this one's. */
    private void rest() throws InterruptedException {
        if (nodes.size() > 1) Thread.sleep(lease.plusMillis(1500).toMillis());
    }

    /** One moment of violence and how many processes it ended. */
    record Blow(Instant at, int kills) {}
}
