package communique.feedback;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.StoredMessage;
import communique.RequestTest;
import communique.Wait;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class MailboxTest {
    @Inject
    Turn turn;

    @Test
    @DisplayName("What comes back by mail shows on its delivery, is marked as seen, and read twice counts once")
    void reads_what_comes_back() throws Exception {
        var address = "gone.en@" + unique() + ".example.org";
        var path = "/api/v1/distributions/" + issued(approved(office(), "By mail"), list(address)) + "/deliveries";
        var report = Returned.about(address, "gmail-no-account");
        communique.Mailbox.comesBack(Returned.text("letter"));
        communique.Mailbox.comesBack("no mail at all\n\n");
        communique.Mailbox.comesBack(report);
        Wait.until("bounced", () -> "bounced".equals(as("viewer").get(path).path("items[0].status")));
        Wait.until("all seen", MailboxTest::allSeen);
        // As if the machine had stopped after the first reading and before its mark.
        for (var message : communique.Mailbox.returns().getMessages()) message.setFlag(Flags.Flag.SEEN, false);
        Wait.until("all seen again", MailboxTest::allSeen);
        as("viewer")
                .get(path)
                .then()
                .body("items[0].events", hasSize(1))
                .body("items[0].events[0].event", equalTo("hard-bounce"));
        assertEquals(3, communique.Mailbox.returns().getMessages().size(), "nothing was deleted");
    }

    @Test
    @DisplayName("One node at a time has the turn; one that stopped in the middle loses it after its lease")
    void one_at_a_time() {
        var task = unique();
        turn.prepare(task);
        turn.prepare(task);
        var mine = turn.take(task, Duration.ofSeconds(60));
        assertTrue(mine.isPresent());
        assertTrue(turn.take(task, Duration.ofSeconds(60)).isEmpty(), "somebody else has it");
        var kept = turn.keep(task, mine.get(), Duration.ofSeconds(70));
        assertTrue(kept.isPresent());
        assertTrue(turn.keep(task, mine.get(), Duration.ofSeconds(60)).isEmpty(), "an outdated claim");
        turn.leave(task, kept.get(), Duration.ZERO);
        var short_one = turn.take(task, Duration.ofMillis(200));
        assertTrue(short_one.isPresent(), "it was left");
        Wait.until("the lease ran out", () -> turn.take(task, Duration.ofSeconds(60))
                .isPresent());
        assertTrue(turn.keep(task, short_one.get(), Duration.ofSeconds(60)).isEmpty(), "it is another's now");
    }

    private static boolean allSeen() {
        return communique.Mailbox.returns().getMessages().stream().allMatch(MailboxTest::isSeen);
    }

    private static boolean isSeen(StoredMessage message) {
        return message.isSet(Flags.Flag.SEEN);
    }
}
