package communique.distribution;

import java.util.concurrent.CountDownLatch;

/** A promise of the scribe's: what was handed in is on disk, or this node may write no more. */
final class Ticket {
    private final CountDownLatch decided = new CountDownLatch(1);
    private volatile boolean written;

    void is(boolean nowWritten) {
        written = nowWritten;
        decided.countDown();
    }

    /** Waits; false when this node was declared gone and must drop what it has claimed. */
    boolean isWritten() throws InterruptedException {
        decided.await();
        return written;
    }
}
