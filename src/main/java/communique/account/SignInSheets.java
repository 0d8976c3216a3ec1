package communique.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Gathers what one's account's page tells about signing in. */
@RequestScoped
class SignInSheets {
    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    SecondFactors factors;

    @Inject
    RecoveryCodes codes;

    @Inject
    ProviderAccounts accounts;

    @Inject
    RoutingContext request;

    SignInSheet of(User user) {
        var current =
                cookie.read(request).flatMap(sessions::of).map(Session::id).orElse(null);
        var rows = sessions.openOf(user).stream()
                .map(session -> SignInSheet.Row.of(session, current))
                .toList();
        return new SignInSheet(
                rows,
                factors.of(user).map(SecondFactor::confirmedAt).orElse(null),
                codes.left(user),
                factors.isAskedOf(user),
                accounts.issuersOf(user));
    }
}
