package communique.rights;

import communique.rights.Routes.Route;
import java.util.Set;

/** What a route's own statement means for somebody with these rights. */
final class Walk {
    private Walk() {}

    static boolean isAllowed(Route route, Set<String> rights) {
        if (route.stated().anyone() || route.stated().rights().contains(Routes.SIGNED_IN)) return true;
        return route.stated().rights().stream().anyMatch(rights::contains);
    }
}
