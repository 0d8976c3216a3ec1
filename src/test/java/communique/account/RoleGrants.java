package communique.account;

import java.util.Map;
import java.util.Set;

/** Lets tests of other packages ask what a role grants. */
public final class RoleGrants {
    private RoleGrants() {}

    public static Set<String> everywhere(Role role) {
        return new Rights(role, Map.of(), Scope.ALL).somewhere();
    }

    public static Set<String> within(Role role, Scope scope) {
        return new Rights(role, Map.of(), Set.of(scope)).somewhere();
    }

    /** So that other tests find as many administrators as before. */
    public static void retire(Users users, String user) {
        users.named(user).orElseThrow().disable();
    }

    /** A token of this user that is good for one scope only. */
    public static String token(Users users, ApiTokens tokens, String user, Scope scope) {
        var terms = Terms.own("tests", Set.of(scope.toString()), null);
        return tokens.issue(users.named(user).orElseThrow(), terms);
    }
}
