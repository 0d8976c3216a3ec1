package communique.distribution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Scheduling, progress, mails and unsubscribing. */
@MessageBundle("distribution")
public interface DistributionMessages {
    @Message("Schedule")
    String schedule();

    @Message("Only an approved release can be scheduled; this one is not.")
    String notApproved();

    @Message("When")
    String when();

    @Message("Day")
    String day();

    @Message("Hour")
    String hour();

    @Message("Time zone of the event")
    String zone();

    @Message("The same instant elsewhere")
    String clocks();

    @Message("Office")
    String clockOffice();

    @Message("Event")
    String clockEvent();

    @Message("Universal time")
    String clockUtc();

    @Message("This hour exists twice that day. Which one?")
    String twice();

    @Message("at UTC{offset}")
    String atOffset(String offset);

    @Message("To whom")
    String lists();

    @Message("{n} people")
    String members(long n);

    @Message(
            "A correction goes to everybody who holds the former text. Choose a list only for others who should have it too.")
    String holdersFirst();

    @Message("No list exists yet.")
    String noLists();

    @Message("By which ways")
    String channels();

    @Message("{#switch channel.name}"
            + "{#case 'EMAIL'}E-mail to journalists"
            + "{#case 'NEWSROOM'}Newsroom and feeds{/switch}")
    String channel(Channel channel);

    @Message("If it is late or interrupted")
    String caution();

    @Message("Late by at most")
    String tolerance();

    @Message("{n} minutes")
    String minutes(int n);

    @Message("Past this, it does not go out by itself: it is held and a person decides.")
    String toleranceHint();

    @Message("A message whose fate is unknown after a crash waits for a person")
    String unknownHold();

    @Message("It is sent again with the same Message-ID: a journalist may receive it twice")
    String unknownResend();

    @Message("Schedule")
    String plan();

    @Message("See who gets it")
    String check();

    @Message("Issue now")
    String now();

    @Message("Issue this release now, to these lists?")
    String nowSure();

    @Message("Before you schedule")
    String findings();

    @Message("Who gets it")
    String audience();

    @Message("{n} people receive it")
    String included(int n);

    @Message("Nobody would receive it.")
    String nobody();

    @Message("Receives it")
    String receives();

    @Message("Distributions")
    String distributions();

    @Message("Distribution")
    String distribution();

    @Message("State")
    String state();

    @Message("{#switch stage.name}"
            + "{#case 'PLANNED'}Planned"
            + "{#case 'RUNNING'}Running"
            + "{#case 'HELD'}Held"
            + "{#case 'FINISHED'}Finished"
            + "{#case 'CANCELLED'}Cancelled{/switch}")
    String stage(Stage stage);

    @Message("{#switch outcome.name}"
            + "{#case 'PLANNED'}Planned"
            + "{#case 'CLAIMED'}Being sent"
            + "{#case 'ACCEPTED'}Accepted"
            + "{#case 'DEFERRED'}Deferred"
            + "{#case 'REFUSED'}Refused"
            + "{#case 'UNKNOWN'}Unknown"
            + "{#case 'SUPPRESSED'}Left out"
            + "{#case 'DELIVERED'}Delivered"
            + "{#case 'BOUNCED'}Bounced"
            + "{#case 'COMPLAINED'}Complained{/switch}")
    String outcome(Outcome outcome);

    @Message("{#switch kind.name}"
            + "{#case 'DELIVERED'}Delivered"
            + "{#case 'DELAYED'}Still on its way"
            + "{#case 'SOFT_BOUNCE'}Came back, not for good"
            + "{#case 'HARD_BOUNCE'}Came back: no such mailbox"
            + "{#case 'COMPLAINT'}Complaint{/switch}")
    String event(EventKind kind);

    @Message("What came back and could not be matched")
    String unmatched();

    @Message("Release")
    String release();

    @Message("Revision {n}")
    String revision(int n);

    @Message("Instant")
    String instant();

    @Message("Started")
    String started();

    @Message("Finished")
    String finished();

    @Message("Recipients")
    String recipients();

    @Message("Nothing has gone out yet. An approved release is scheduled from its page.")
    String none();

    @Message("{done} of {total}")
    String doneOf(long done, long total);

    @Message("{n} a second")
    String perSecond(long n);

    @Message("{#if minutes == 0}less than a minute left{#else}about {minutes} min left{/if}")
    String left(long minutes);

    @Message("Show how far it is now")
    String lookAgain();

    @Message("{#switch kind}{#case 'correction'}Correction{#case 'withdrawal'}Withdrawal notice{#else}Release{/switch}")
    String kind(String kind);

    @Message("Progress")
    String progress();

    @Message("Hold now")
    String hold();

    @Message("Resume")
    String resume();

    @Message("Resume this distribution? What waits goes out at once.")
    String resumeSure();

    @Message("Cancel the rest")
    String cancel();

    @Message("Cancel for good? What was not sent stays unsent.")
    String cancelSure();

    @Message("Held:")
    String held();

    @Message("{n} messages may or may not have gone out. Look at the evidence and settle each.")
    String unknownRows(long n);

    @Message("Recipient by recipient")
    String ledger();

    @Message("Name")
    String name();

    @Message("Outlet")
    String outlet();

    @Message("Address")
    String address();

    @Message("Languages")
    String languages();

    @Message("Outcome")
    String outcomeOf();

    @Message("At")
    String at();

    @Message("What the relay said")
    String detail();

    @Message("What did you find out?")
    String resolution();

    @Message("Evidence")
    String evidence();

    @Message("It was received")
    String resolveAccepted();

    @Message("Send it again")
    String resolveResend();

    @Message("Leave it unsent")
    String resolveAbandoned();

    @Message("Settle")
    String resolve();

    @Message("No row of that kind.")
    String noRows();

    @Message("It goes out in")
    String countdown();

    @Message("It is time")
    String due();

    @Message("d")
    String days();

    @Message("Correction: {headline}")
    String correctedSubject(String headline);

    @Message("Withdrawn: {headline}")
    String withdrawnLine(String headline);

    @Message("{office} has withdrawn this release. Please do not use it, and remove it where you have published it.")
    String withdrawnBy(String office);

    @Message("Reason: {reason}")
    String withdrawnBecause(String reason);

    @Message("Correction: {reason}")
    String correctionLine(String reason);

    @Message("Read online")
    String readOnline();

    @Message("Read online: {url}")
    String readOnlineAt(String url);

    @Message("You receive this because you follow the news of this office: {office}.")
    String why(String office);

    @Message("Unsubscribe")
    String unsubscribeLink();

    @Message("Unsubscribe: {url}")
    String unsubscribeAt(String url);

    @Message("Unsubscribe")
    String unsubscribeTitle();

    @Message("Stop sending releases to {address}?")
    String unsubscribeAsk(String address);

    @Message("Stop sending")
    String unsubscribeDo();

    @Message("{address} receives no more releases from us.")
    String unsubscribed(String address);

    @Message("From:")
    String previewFrom();

    @Message("Subject:")
    String previewSubject();
}
