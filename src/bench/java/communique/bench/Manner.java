package communique.bench;

import java.util.concurrent.ThreadLocalRandom;

/** How a sink answers a final dot: after how many milliseconds, and which share of messages meets a mishap. */
record Manner(int least, int most, double mishaps) {
    static final Manner PROMPT = new Manner(0, 0, 0);

    /** What a relay may do with a message when it has it all. */
    enum Answer {
        TAKE,
        /** Taken, but the answer never arrives. */
        TAKE_AND_HANG_UP,
        HANG_UP,
        CLOSE_421,
        BUSY_451
    }

    void think() throws InterruptedException {
        if (most > 0) Thread.sleep(least + ThreadLocalRandom.current().nextInt(most - least + 1));
    }

    Answer answer() {
        var random = ThreadLocalRandom.current();
        if (mishaps <= 0 || random.nextDouble() >= mishaps) return Answer.TAKE;
        return Answer.values()[random.nextInt(1, Answer.values().length)];
    }
}
