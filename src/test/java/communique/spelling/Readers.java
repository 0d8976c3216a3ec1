package communique.spelling;

import communique.preflight.Reader.Remark;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * The real LanguageTool, loaded once for all tests of this package and let go when others need its room, behind desks that
 * are each test's own.
 */
final class Readers {
    private static SoftReference<Proofreader> french = new SoftReference<>(null);
    private static SoftReference<Proofreader> english = new SoftReference<>(null);

    private Readers() {}

    static synchronized Proofreader french() {
        var kept = french.get();
        if (kept == null) french = new SoftReference<>(kept = new Proofreader("fr-CA"));
        return kept;
    }

    static synchronized Proofreader english() {
        var kept = english.get();
        if (kept == null) english = new SoftReference<>(kept = new Proofreader("en-CA"));
        return kept;
    }

    /** A reader that waits until all is read. */
    static LanguageToolReader patient() {
        return reader(Duration.ofMinutes(5), Readers::french, Readers::english);
    }

    static LanguageToolReader reader(Duration patience, Callable<Proofreader> french, Callable<Proofreader> english) {
        return new LanguageToolReader(
                true, patience, Map.of("fr", new Desk("fr-CA", french), "en", new Desk("en-CA", english)));
    }

    /** What a desk says in the end. */
    static List<Remark> said(Desk desk, String text) {
        try {
            return desk.ask(text).get(5, TimeUnit.MINUTES);
        } catch (Exception late) {
            throw new AssertionError("not read: " + text, late);
        }
    }

    static List<Remark> said(Optional<List<Remark>> read) {
        return read.orElseThrow(() -> new AssertionError("still being read"));
    }
}
