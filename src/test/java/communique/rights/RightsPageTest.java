package communique.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.account.Role;
import communique.account.RoleGrants;
import communique.account.Scope;
import communique.rights.Routes.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every route says who may, and {@code docs/rights.md} says the same; {@code -Drights.write=true} writes it anew. */
class RightsPageTest {
    private static final Path PAGE = Path.of("docs/rights.md");
    private static final String TABLES = "<!-- from here on written by RightsPageTest -->\n";
    private static final List<Role> ROLES = List.of(Role.VIEWER, Role.CONTACTS, Role.WRITER, Role.APPROVER, Role.ADMIN);

    @Test
    void every_route_states_who_may() {
        var silent =
                Routes.all().stream().filter(route -> route.stated() == null).toList();
        assertTrue(silent.isEmpty(), "routes that state nothing: " + silent);
    }

    @Test
    void every_right_that_a_route_states_is_one_that_some_role_grants_and_some_scope_lets_through() {
        for (var route : Routes.all())
            for (var right : route.stated().rights()) {
                if (right.equals(Routes.SIGNED_IN) && !route.isApi()) continue;
                assertTrue(RoleGrants.everywhere(Role.ADMIN).contains(right), route.said() + " states " + right);
                assertTrue(Scope.of(right) != null, right);
            }
    }

    @Test
    void the_page_says_what_the_code_does() throws IOException {
        var kept = Files.readString(PAGE);
        var lead = kept.substring(0, kept.indexOf(TABLES) + TABLES.length());
        var expected = lead + "\n## Programs\n\n" + table(true) + "\n## Pages\n\n" + table(false);
        if (Boolean.getBoolean("rights.write")) Files.writeString(PAGE, expected);
        assertEquals(expected, Files.readString(PAGE), "write it anew with -Drights.write=true");
    }

    private static String table(boolean api) {
        var columns = api
                ? Stream.of("viewer", "contacts", "writer", "approver", "administrator", "scope")
                : Stream.of("anyone", "viewer", "contacts", "writer", "approver", "administrator");
        var head = "| call | " + columns.collect(Collectors.joining(" | ")) + " |\n|---" + "|:---:".repeat(6) + "|\n";
        return head
                + Routes.all().stream()
                        .filter(route -> route.isApi() == api)
                        .map(route -> api ? ofPrograms(route) : ofPages(route))
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static String ofPrograms(Route route) {
        var scopes = route.stated().rights().stream()
                .map(Scope::of)
                .map(Scope::toString)
                .distinct()
                .sorted();
        return "| " + call(route) + " | " + marks(route) + " | " + scopes.collect(Collectors.joining(", ")) + " |\n";
    }

    private static String ofPages(Route route) {
        return "| " + call(route) + " | " + mark(route.stated().anyone()) + " | " + marks(route) + " |\n";
    }

    private static String call(Route route) {
        return "`" + route.method() + " " + route.plainPath() + "`";
    }

    private static String marks(Route route) {
        return ROLES.stream()
                .map(role -> mark(Walk.isAllowed(route, RoleGrants.everywhere(role))))
                .collect(Collectors.joining(" | "));
    }

    private static String mark(boolean may) {
        return may ? "yes" : "–";
    }
}
