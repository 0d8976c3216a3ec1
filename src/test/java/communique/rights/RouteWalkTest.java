package communique.rights;

import static communique.House.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.RequestTest;
import communique.account.ApiTokens;
import communique.account.Role;
import communique.account.RoleGrants;
import communique.account.Scope;
import communique.account.Users;
import communique.rights.Routes.Route;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each route is asked for by each role, each scope and by nobody: it answers as it states, and as nothing else. */
@RequestTest
class RouteWalkTest {
    @Inject
    Users users;

    @Inject
    ApiTokens tokens;

    /** Where people come in: to be sent to the sign-in page is their own answer, whoever asks. */
    private static final Set<String> DOORS = Set.of("/j_security_check", "/login/sso");

    private final List<String> walkers = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    @Test
    @DisplayName("Programs: every route × every role, with a token of all scopes")
    void programs_by_role() {
        for (var role : Role.values()) {
            var name = walker(role);
            for (var route : programs()) expect(route, role.toString(), RoleGrants.everywhere(role), House.as(name));
        }
        settle(programs().size() * Role.values().length);
    }

    @Test
    @DisplayName("Programs: every route × every scope, with an administrator's token of that scope alone")
    void programs_by_scope() {
        var admin = walker(Role.ADMIN);
        for (var scope : Scope.values()) {
            var token = QuarkusTransaction.requiringNew().call(() -> RoleGrants.token(users, tokens, admin, scope));
            for (var route : programs())
                expect(
                        route,
                        "scope " + scope,
                        RoleGrants.within(Role.ADMIN, scope),
                        given().header("Authorization", "Bearer " + token));
        }
        settle(programs().size() * Scope.values().length);
    }

    @Test
    @DisplayName("Pages: every route × every role, signed in")
    void pages_by_role() {
        for (var role : Role.values()) {
            var name = walker(role);
            var rights = RoleGrants.everywhere(role);
            var cookie = cookie(name);
            for (var route : pages()) {
                asked++;
                var answer = ask(route, signedIn(cookie));
                // What signs out, or changes what a cookie is worth, must not spoil what follows.
                if (isToSignIn(answer)) answer = ask(route, signedIn(cookie = cookie(name)));
                judge(route, role.toString(), rights, answer);
            }
        }
        settle(pages().size() * Role.values().length);
    }

    @Test
    @DisplayName("Nobody: only what states so is open, to programs 401, to browsers the sign-in page")
    void nobody() {
        for (var route : Routes.all()) {
            asked++;
            var answer = ask(route, given());
            if (DOORS.contains(route.path())) continue;
            var turnedAway = answer.statusCode() == 401 || isToSignIn(answer);
            if (turnedAway == route.stated().anyone()) wrong.add("nobody: " + told(route, answer));
        }
        settle(Routes.all().size());
    }

    private String walker(Role role) {
        var name = House.person(role, null, null);
        walkers.add(name);
        return name;
    }

    @AfterEach
    void retire() {
        QuarkusTransaction.requiringNew().run(() -> walkers.forEach(name -> RoleGrants.retire(users, name)));
    }

    private void expect(Route route, String who, Set<String> rights, RequestSpecification as) {
        asked++;
        judge(route, who, rights, ask(route, as));
    }

    private void judge(Route route, String who, Set<String> rights, Response answer) {
        if (DOORS.contains(route.path()) && answer.statusCode() == 302) return;
        var may = Walk.isAllowed(route, rights);
        var refused = answer.statusCode() == 403;
        if (answer.statusCode() == 401 || answer.statusCode() >= 500 || isToSignIn(answer) || refused == may)
            wrong.add(who + ": " + told(route, answer));
    }

    private static Response ask(Route route, RequestSpecification as) {
        if (route.takes() != null) as = as.contentType(route.takes());
        else if (route.isApi()) as = as.contentType("application/json");
        if (route.gives() != null) as = as.accept(route.gives().replaceAll(";.*", ""));
        if (route.takes() != null && route.takes().equals("multipart/form-data")) as = as.multiPart("text", "");
        return as.redirects().follow(false).request(route.method(), route.example());
    }

    private static boolean isToSignIn(Response answer) {
        var place = answer.header("Location");
        return answer.statusCode() == 302 && place != null && place.contains("/sign-in");
    }

    private static Map<String, String> cookie(String name) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("j_username", name)
                .formParam("j_password", PASSWORD)
                .post("/j_security_check")
                .cookies();
    }

    private static RequestSpecification signedIn(Map<String, String> cookie) {
        return given().cookies(cookie);
    }

    private static List<Route> programs() {
        return Routes.all().stream().filter(Route::isApi).toList();
    }

    private static List<Route> pages() {
        return Routes.all().stream().filter(route -> !route.isApi()).toList();
    }

    private void settle(int least) {
        assertTrue(asked >= least && least > 50, asked + " asked");
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static String told(Route route, Response answer) {
        return route.method() + " " + route.example() + " (" + route.said() + ") states " + route.stated()
                + ", answers " + answer.statusCode();
    }
}
