package communique.account;

import communique.audit.Entries;
import communique.core.Address;
import communique.core.Languages;
import communique.core.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose account it is that an identity provider vouches for. It is known by issuer and subject; the first time, by an address
 * that the provider has verified and that one active account here has. Nobody is given rights by signing in.
 */
@ApplicationScoped
class SingleSignOn {
    private static final int LONGEST_ISSUER = 500;
    private static final int LONGEST_SUBJECT = 255;

    @ConfigProperty(name = "communique.sso.new-users")
    boolean takesNewUsers;

    @Inject
    ProviderAccounts accounts;

    @Inject
    Users users;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    /** Empty when nobody here is meant, or somebody who may not come in. */
    Optional<User> user(Vouched person) {
        if (!person.isUsable()) return Optional.empty();
        var known = accounts.of(person.issuer(), person.subject());
        if (known.isPresent()) return known.map(ProviderAccount::user).filter(User::active);
        if (!person.emailVerified() || !Address.isOne(person.email())) return Optional.empty();
        var meant = users.reachedAt(person.email());
        // An address that two accounts have tells nobody apart; one of a disabled account opens nothing.
        if (meant.size() > 1 || meant.isEmpty() && !isNew(person)) return Optional.empty();
        var user = meant.isEmpty() ? welcome(person) : meant.get(0);
        accounts.persist(new ProviderAccount(user, person.issuer(), person.subject(), clock.instant()));
        entries.record(user.name(), "linked", "user", user.name(), null, person.issuer());
        return Optional.of(user);
    }

    private boolean isNew(Vouched person) {
        return takesNewUsers && users.count("lower(email)", Address.normal(person.email())) == 0;
    }

    private User welcome(Vouched person) {
        var displayed = Text.line(person.name());
        var shown = displayed == null ? person.email() : displayed;
        var profile = new User.Profile(
                shown.length() > 100 ? shown.substring(0, 100) : shown,
                person.email(),
                Role.VIEWER,
                Languages.accepted(person.locale()));
        var user = users.add(freeName(person.email()), profile, null);
        entries.record(user.name(), "created", "user", user.name(), null, Role.VIEWER.toString());
        return user;
    }

    private String freeName(String email) {
        var name = Text.folded(email.substring(0, email.indexOf('@')))
                .replaceAll("[^a-z0-9._-]", "")
                .replaceAll("^[^a-z]+", "");
        var base = name.length() < 2 || name.equals("new") ? "user" : name.substring(0, Math.min(name.length(), 34));
        for (int i = 1; ; i++) {
            var wish = i == 1 ? base : base + "-" + i;
            if (users.named(wish).isEmpty()) return wish;
        }
    }

    /** What an ID token says of its bearer. */
    record Vouched(String issuer, String subject, String email, boolean emailVerified, String name, String locale) {
        boolean isUsable() {
            return issuer != null
                    && !issuer.isBlank()
                    && issuer.length() <= LONGEST_ISSUER
                    && subject != null
                    && !subject.isBlank()
                    && subject.length() <= LONGEST_SUBJECT
                    && (issuer + subject).indexOf(0) < 0;
        }
    }
}
