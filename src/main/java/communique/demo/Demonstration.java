package communique.demo;

import communique.account.ApiTokens;
import communique.account.Role;
import communique.account.User;
import communique.account.Users;
import communique.core.Secret;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the demonstration when it is asked for: its users, one password for all of them, and the cast. */
@ApplicationScoped
class Demonstration {
    private static final String TOKEN = "communique.demo.tokens";
    private static final int ATTEMPTS = 3;
    private static final Map<String, Role> ROLES = roles();

    @ConfigProperty(name = "communique.demo")
    boolean wanted;

    @ConfigProperty(name = "communique.data")
    String data;

    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    Config config;

    @Inject
    Users users;

    @Inject
    ApiTokens tokens;

    @Inject
    Stage stage;

    @ActivateRequestContext
    void open(@Observes @Priority(10) StartupEvent start) {
        if (!wanted) return;
        for (int i = 1; ; i++) {
            try {
                QuarkusTransaction.requiringNew().timeout(120).run(this::open);
                return;
            } catch (RuntimeException e) {
                // Nodes that start together on one database write the same; whoever comes second finds it there.
                if (i == ATTEMPTS) throw e;
                Log.debug("Another node may be opening the demonstration", e);
            }
        }
    }

    private void open() {
        var first = users.count() == 0;
        if (first) {
            var password = password();
            ROLES.forEach((name, role) -> users.add(name, profile(name, role), password));
            users.flush();
            stage.set(Cast.read());
        }
        takeTokens();
        Log.infof(
                "Demonstration at %s: sign in as %s with the password %s",
                address, String.join(", ", ROLES.keySet()), kept().orElse("you know"));
    }

    private void takeTokens() {
        ROLES.keySet().forEach(name -> {
            var given = config.getOptionalValue(TOKEN + "." + name, String.class);
            tokens.revokeLabelled(TOKEN + "." + name);
            given.ifPresent(token -> users.named(name).ifPresent(user -> tokens.add(user, TOKEN + "." + name, token)));
        });
    }

    /** Chosen by chance at the first start and kept beside the data, so that a restart does not lock anybody out. */
    private String password() {
        var password = Secret.make(12);
        try {
            Files.createDirectories(Path.of(data));
            Files.writeString(file(), password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return password;
    }

    private Optional<String> kept() {
        try {
            return Files.exists(file()) ? Optional.of(Files.readString(file()).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path file() {
        return Path.of(data, "demonstration-password");
    }

    private static User.Profile profile(String name, Role role) {
        var displayed = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        return new User.Profile(displayed, name + "@pmo.example.org", role, "en");
    }

    private static Map<String, Role> roles() {
        var roles = new LinkedHashMap<String, Role>();
        roles.put("drafter", Role.WRITER);
        roles.put("approver", Role.APPROVER);
        roles.put("admin", Role.ADMIN);
        roles.put("viewer", Role.VIEWER);
        return roles;
    }
}
