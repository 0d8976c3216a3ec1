package communique.distribution;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that the settings name, for senders of its domain; without one, signing is the relay's. */
@ApplicationScoped
class DkimKeys {
    private static final String NAME = "[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?";

    @ConfigProperty(name = "communique.dkim.domain")
    Optional<String> domain;

    @ConfigProperty(name = "communique.dkim.selector")
    Optional<String> selector;

    @ConfigProperty(name = "communique.dkim.key")
    Optional<String> key;

    private String signing;
    private Dkim signer;

    /** At the start, because a key that cannot be used must not be found out when the news is due. */
    void start(@Observes StartupEvent start) {
        if (domain.isEmpty() && selector.isEmpty() && key.isEmpty()) return;
        signing = named("communique.dkim.domain", domain);
        var name = named("communique.dkim.selector", selector);
        try {
            var read = DkimKey.read(Files.readString(
                    Path.of(key.orElseThrow(() -> new IllegalStateException("communique.dkim.key is missing")))));
            signer = Dkim.of(signing, name, read);
            Log.infof(
                    "Mails from %s are signed. Its DNS: %s._domainkey.%s. TXT \"%s\"",
                    signing, name, signing, DkimKey.record(read));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "communique.dkim.key, " + key.get() + ", cannot be used: " + e.getMessage(), e);
        }
    }

    private static String named(String setting, Optional<String> value) {
        var name = value.map(String::strip).orElse("").toLowerCase(Locale.ROOT);
        if (name.length() > 253 || !name.matches(NAME))
            throw new IllegalStateException(
                    setting + " is missing or no name in the DNS; domain, selector and key go together");
        return name;
    }

    /** For mails from {@code senderDomain}: the settings' domain or one under it, which DMARC takes as aligned. */
    Optional<Dkim> forDomain(String senderDomain) {
        if (signer == null || senderDomain == null) return Optional.empty();
        var from = senderDomain.toLowerCase(Locale.ROOT);
        return from.equals(signing) || from.endsWith("." + signing) ? Optional.of(signer) : Optional.empty();
    }
}
