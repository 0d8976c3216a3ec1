package communique.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How one signs in, and where one is signed in: for one's account's page. */
record SignInSheet(List<Row> sessions, Instant factorSince, long codesLeft, boolean factorAsked, List<String> issuers) {
    record Row(UUID id, Instant startedAt, Instant seenAt, String address, String browser, boolean current) {
        static Row of(Session session, UUID current) {
            return new Row(
                    session.id(),
                    session.startedAt(),
                    session.seenAt(),
                    session.address(),
                    Browsers.named(session.agent()),
                    session.id().equals(current));
        }
    }
}
