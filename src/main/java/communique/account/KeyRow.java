package communique.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A token as pages show one; never the token itself. {@code office} is a code, or null for all offices. */
public record KeyRow(
        UUID id,
        String label,
        String owner,
        String service,
        String office,
        List<Scope> scopes,
        Instant expiresAt,
        boolean expired,
        boolean revoked,
        Instant lastUsedAt,
        String lastUsedFrom) {
    public static KeyRow of(ApiToken token, Instant now) {
        return new KeyRow(
                token.id(),
                token.label(),
                token.user().name(),
                token.service(),
                token.office(),
                List.copyOf(token.scopes()),
                token.expiresAt(),
                !token.expiresAt().isAfter(now),
                token.revokedAt() != null,
                token.lastUsedAt(),
                token.lastUsedFrom());
    }

    public boolean good() {
        return !expired && !revoked;
    }

    /** What was typed of a token that could not be made. */
    public record Typed(String label, String service, String office, List<String> scopes, String days) {
        public static final Typed NOTHING = new Typed("", "", "", List.of("read"), String.valueOf(Terms.DAYS));

        public boolean has(Scope scope) {
            return scopes.contains(scope.toString());
        }
    }
}
