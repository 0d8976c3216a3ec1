package communique.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What somebody may do in which office: a role in all of them, more in some, and no more than a token's scopes let through. */
public record Rights(Role everywhere, Map<String, Set<Role>> inOffices, Set<Scope> scopes) {
    public static final Rights NONE = new Rights(Role.NONE, Map.of(), Set.of());

    static Rights of(User user, List<Grant> grants) {
        var inOffices = new HashMap<String, Set<Role>>();
        for (var grant : grants)
            inOffices.computeIfAbsent(grant.office(), o -> new HashSet<>()).add(grant.role());
        return new Rights(user.role(), inOffices, Scope.ALL);
    }

    Rights within(Set<Scope> narrower) {
        return new Rights(everywhere, inOffices, narrower);
    }

    /** Whether in this office. Reading means its releases here: whoever only keeps contacts does not. */
    public boolean may(String right, String office) {
        if (!isLetThrough(right)) return false;
        if (right.equals(Role.READS)) return sees(office);
        if (right.equals(Role.ADMINISTERS)) return everywhere == Role.ADMIN;
        return roles(office).anyMatch(role -> role.granted().contains(right));
    }

    /** Whether this office's releases exist for them at all. */
    public boolean sees(String office) {
        return roles(office).anyMatch(Role::seesReleases);
    }

    public boolean seesAll() {
        return everywhere.seesReleases();
    }

    /** The offices whose releases exist for them, beside those that all do. */
    public Set<String> seen() {
        var seen = new TreeSet<String>();
        for (var office : inOffices.keySet()) if (sees(office)) seen.add(office);
        return seen;
    }

    /** All that they may do somewhere, as {@code @RolesAllowed} spells it: the first gate, before any office is known. */
    public Set<String> somewhere() {
        var all = new HashSet<String>();
        Stream.concat(Stream.of(everywhere), inOffices.values().stream().flatMap(Set::stream))
                .forEach(role -> all.addAll(role.granted()));
        if (everywhere == Role.ADMIN) all.add(Role.ADMINISTERS);
        all.removeIf(right -> !isLetThrough(right));
        return all;
    }

    private boolean isLetThrough(String right) {
        return scopes.stream().anyMatch(scope -> scope.rights().contains(right));
    }

    private Stream<Role> roles(String office) {
        return Stream.concat(Stream.of(everywhere), inOffices.getOrDefault(office, Set.of()).stream());
    }
}
