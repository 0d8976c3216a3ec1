package communique.spelling;

import communique.preflight.Reader.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * One language's reader at work: a single thread, since LanguageTool's instances belong to one, and a memory of the
 * paragraphs read lately, so that of a text being typed only what has changed is read again.
 */
final class Desk {
    private static final Logger LOG = Logger.getLogger(Desk.class);
    private static final int REMEMBERED = 2_000;
    static final int WAITING = 500;
    /** Longer paragraphs, and words longer than any, are left unread: their time cannot be bounded. */
    private static final int LONGEST = 6_000;

    private static final java.util.regex.Pattern ENDLESS = java.util.regex.Pattern.compile("\\S{200}");

    private final String variant;
    private final Callable<Proofreader> load;
    private final ThreadPoolExecutor thread;
    private final Map<String, CompletableFuture<List<Remark>>> read = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<List<Remark>>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Proofreader proofreader;
    private volatile boolean broken;

    /** {@code load} is called by the desk's own thread, when the first text comes; never again if it fails. */
    Desk(String variant, Callable<Proofreader> load) {
        this.variant = variant;
        this.load = load;
        this.thread = new ThreadPoolExecutor(0, 1, 1, TimeUnit.HOURS, new LinkedBlockingQueue<>(WAITING), work -> {
            var one = new Thread(work, "spelling-" + variant);
            one.setDaemon(true);
            one.setPriority(Thread.NORM_PRIORITY - 1);
            return one;
        });
    }

    /** What is to be said of a text, at once if it was read before; a full desk is asked again later. */
    synchronized CompletableFuture<List<Remark>> ask(String text) {
        if (broken
                || text.isBlank()
                || text.length() > LONGEST
                || ENDLESS.matcher(text).find()) return CompletableFuture.completedFuture(List.of());
        var known = read.get(text);
        if (known != null) return known;
        var answer = new CompletableFuture<List<Remark>>();
        try {
            thread.execute(() -> answer.complete(proofread(text)));
            read.put(text, answer);
        } catch (RejectedExecutionException full) {
            LOG.debugf("The %s desk is full", variant);
        }
        return answer;
    }

    /** Nothing it does may ever fail a reader's request; a language that cannot be loaded is left unread. */
    private List<Remark> proofread(String text) {
        try {
            if (proofreader == null) proofreader = load.call();
            return proofreader.read(text);
        } catch (Exception | LinkageError | VirtualMachineError failed) {
            LOG.warnf(failed, "Spelling and grammar could not be read in %s", variant);
            if (proofreader == null) broken = true;
            return List.of();
        }
    }

    void close() {
        thread.shutdownNow();
    }
}
