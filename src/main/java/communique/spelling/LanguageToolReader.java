package communique.spelling;

import communique.preflight.Reader;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads with LanguageTool, embedded: no word leaves this machine. Each language has a desk of its own that is manned when
 * its first text comes; nobody waits longer than the patience that is set, and what is read later is there next time.
 */
@ApplicationScoped
class LanguageToolReader implements Reader {
    private static final Map<String, String> VARIANTS = Map.of("fr", "fr-CA", "en", "en-CA");

    private final boolean on;
    private final Duration patience;
    private final Map<String, Desk> desks;

    @Inject
    LanguageToolReader(
            @ConfigProperty(name = "communique.preflight.spelling") boolean on,
            @ConfigProperty(name = "communique.preflight.spelling-patience") Duration patience) {
        this(on, patience, desks());
    }

    LanguageToolReader(boolean on, Duration patience, Map<String, Desk> desks) {
        this.on = on;
        this.patience = patience;
        this.desks = desks;
    }

    private static Map<String, Desk> desks() {
        var desks = new HashMap<String, Desk>();
        VARIANTS.forEach((language, variant) -> desks.put(language, new Desk(variant, () -> new Proofreader(variant))));
        return desks;
    }

    @Override
    public List<Optional<List<Remark>>> read(String language, List<String> texts) {
        if (!on || !desks.containsKey(language)) return NONE.read(language, texts);
        var desk = desks.get(language);
        var hours = texts.stream().map(desk::ask).toList();
        var until = System.nanoTime() + patience.toNanos();
        var read = new ArrayList<Optional<List<Remark>>>();
        for (var answer : hours) {
            try {
                read.add(Optional.of(answer.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS)));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                read.add(Optional.empty());
            } catch (Exception lateOrFailed) {
                read.add(Optional.empty());
            }
        }
        return read;
    }

    @PreDestroy
    void close() {
        desks.values().forEach(Desk::close);
    }
}
