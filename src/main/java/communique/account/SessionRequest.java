package communique.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who has the session with this secret. */
class SessionRequest extends BaseAuthenticationRequest {
    private final String secret;

    SessionRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
