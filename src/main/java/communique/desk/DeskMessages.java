package communique.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page after sign-in. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message("Desk")
    String title();

    @Message("New release")
    String newRelease();

    @Message("Import wire copy")
    String importCopy();

    @Message("Needs you now")
    String troubles();

    @Message("Held: ")
    String held();

    @Message("{n} messages with an unknown outcome")
    String unknown(long n);

    @Message("Next to go out")
    String next();

    @Message("Nothing is scheduled.")
    String noNext();

    @Message("Awaiting my approval")
    String awaiting();

    @Message("Nothing waits for your approval.")
    String noAwaiting();

    @Message("submitted by {who}")
    String submittedBy(String who);

    @Message("My drafts")
    String drafts();

    @Message("No draft of yours.")
    String noDrafts();

    @Message("returned: {reason}")
    String returned(String reason);

    @Message("Blockers: {n}")
    String blockers(long n);

    @Message("(no headline yet)")
    String noHeadline();

    @Message("d")
    String days();

    @Message("It is time")
    String due();

    @Message("This week")
    String week();

    @Message("Messages accepted and not accepted by the relay, day by day; the table follows")
    String weekChart();

    @Message("The numbers")
    String numbers();

    @Message("Day")
    String day();

    @Message("Releases issued")
    String issued();

    @Message("Messages accepted")
    String accepted();

    @Message("Refused or unknown")
    String failed();
}
