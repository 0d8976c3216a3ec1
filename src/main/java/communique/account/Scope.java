package communique.account;

import communique.core.Invalid;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token may be used for; each lets through some of the rights that routes state. */
public enum Scope {
    READ(Role.READS),
    DRAFT(Role.WRITES),
    APPROVE(Role.APPROVES),
    DISTRIBUTE(Role.DISTRIBUTES),
    CONTACTS(Role.KEEPS_CONTACTS),
    ADMIN(Role.ADMINISTERS, Role.ADMINISTERS_OFFICE);

    public static final Set<Scope> ALL = Set.of(values());

    private final Set<String> rights;

    Scope(String... rights) {
        this.rights = Set.of(rights);
    }

    Set<String> rights() {
        return rights;
    }

    /** The scope that a route's stated right asks for. */
    public static Scope of(String right) {
        for (var scope : values()) if (scope.rights.contains(right)) return scope;
        throw new IllegalArgumentException(right);
    }

    /** {@link Invalid} names a scope that is none; none at all is refused too. */
    static Set<Scope> named(String field, Collection<String> names) {
        var chosen = EnumSet.noneOf(Scope.class);
        for (var name : names == null ? Set.<String>of() : names) chosen.add(named(field, name));
        if (chosen.isEmpty()) throw new Invalid(field, "text.required");
        return chosen;
    }

    private static Scope named(String field, String name) {
        for (var scope : values()) if (scope.toString().equals(name)) return scope;
        throw new Invalid(field, "choice.unknown", String.valueOf(name));
    }

    static String written(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::toString).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
