package communique.release;

import communique.account.Grants;
import communique.account.Me;
import communique.account.Role;
import communique.account.User;
import communique.account.Users;
import communique.core.Invalid;
import communique.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Drafts limited to named people: who may be named, and who may lift a limit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Limits {
    private static final int MOST = 50;

    @Inject
    Releases releases;

    @Inject
    Seen seen;

    @Inject
    Users users;

    @Inject
    Grants grants;

    @Inject
    Acts acts;

    @Inject
    Me me;

    /** Whoever limits a draft stays among those named. */
    Release limit(Release release, Collection<String> names) {
        if (names == null || names.isEmpty()) throw new Invalid("people", "text.required");
        if (names.size() > MOST) throw new Invalid("people", "list.long", MOST);
        var people = new TreeSet<>(Set.of(me.name()));
        for (var name : names) people.add(reader(release.office(), name));
        return acts.limit(release, people);
    }

    private String reader(Office office, String name) {
        return users.named(name == null ? "" : name)
                .filter(user -> mayRead(user, office))
                .map(User::name)
                .orElseThrow(() -> new Invalid("people", "limit.no-reader", String.valueOf(name)));
    }

    List<User> readersOf(Office office) {
        return users.all().stream().filter(user -> mayRead(user, office)).toList();
    }

    private boolean mayRead(User user, Office office) {
        return user.active() && grants.rightsOf(user).sees(office.code());
    }

    /** Who writes it, or an administrator of its office, who does not see what it says. */
    Release lift(UUID id) {
        var release = releases.known(id);
        var office = release.office().code();
        var isWriter = seen.includes(release) && me.may(Role.WRITES, office);
        if (!isWriter && !(release.limited() && me.may(Role.ADMINISTERS_OFFICE, office))) throw new NotFoundException();
        return acts.liftLimit(release);
    }

    /** Those in the offices that the asker administers: that they are there, nothing more. */
    List<Release> administered() {
        return releases.limited().stream()
                .filter(r -> me.may(Role.ADMINISTERS_OFFICE, r.office().code()))
                .toList();
    }
}
