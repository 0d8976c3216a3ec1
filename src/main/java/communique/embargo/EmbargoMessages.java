package communique.embargo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts handed out before their hour, and addresses asked for before theirs. */
@MessageBundle("embargo")
public interface EmbargoMessages {
    @Message("Embargo")
    String title();

    @Message("Give it under embargo")
    String give();

    @Message("Who holds this text before its issue. Scheduled is another thing: then nobody has it yet.")
    String lead();

    @Message("Only an approved text can be given under embargo.")
    String closed();

    @Message("Choose from a list")
    String list();

    @Message("Show its journalists")
    String show();

    @Message("Journalists")
    String journalists();

    @Message("Nobody on this list can be reached.")
    String nobodyThere();

    @Message("cannot be reached")
    String unreachable();

    @Message("Until when they may not use it")
    String until();

    @Message("Day")
    String day();

    @Message("Hour")
    String hour();

    @Message("Give revision {n} to those chosen")
    String giveTo(int n);

    @Message(
            "Each gets a mail with a link of their own. The link shows the terms first, and the text once they have accepted them.")
    String how();

    @Message("Who holds it")
    String ledger();

    @Message("Nobody was given this text.")
    String nobody();

    @Message("Person")
    String person();

    @Message("State")
    String state();

    @Message("Revision")
    String revision();

    @Message("Until")
    String untilShort();

    @Message("What they did")
    String deeds();

    @Message("Revoke")
    String revoke();

    @Message("Revoke the link of {who}? It will answer as one that never was.")
    String revokeSure(String who);

    @Message("{#switch state.name}"
            + "{#case 'WAITING'}Being sent"
            + "{#case 'SENT'}Sent"
            + "{#case 'NOT_SENT'}Not sent"
            + "{#case 'ACKNOWLEDGED'}Terms accepted"
            + "{#case 'OPENED'}Opened"
            + "{#case 'REVOKED'}Revoked"
            + "{#case 'EXPIRED'}Expired{/switch}")
    String stateName(LinkView.State state);

    @Message("given {when}")
    String given(String when);

    @Message("sent {when}")
    String sent(String when);

    @Message("terms accepted {when}")
    String accepted(String when);

    @Message("opened {n} times, first {first}, last {last}")
    String opened(int n, String first, String last);

    @Message("revoked {when} by {who}")
    String revokedAt(String when, String who);

    @Message("A text under embargo")
    String handedTitle();

    @Message("{office} gives you a text before it is issued.")
    String handedLead(String office);

    @Message("You may not publish, broadcast, post or pass on any of it before {when}.")
    String term1(String when);

    @Message(
            "You may prepare your story, and speak of it only with those at {outlet} who work on it and keep the same terms.")
    String term2(String outlet);

    @Message("The link is yours alone: openings are counted under your name.")
    String term3();

    @Message("Should the text change, this link will say so; only the new text counts then.")
    String term4();

    @Message("I accept these terms and want to read the text")
    String accept();

    @Message("Given to {who} only")
    String onlyTo(String who);

    @Message("Under embargo until {when}")
    String under(String when);

    @Message("The embargo ended {when}")
    String over(String when);

    @Message("Your outlet")
    String yourOutlet();

    @Message("This text has changed")
    String changed();

    @Message("This text has changed; a new one follows. Please use nothing of what you have read.")
    String changedText();

    @Message("This text was withdrawn")
    String withdrawn();

    @Message("The text was withdrawn. Please use nothing of it.")
    String withdrawnText();

    @Message("This text is public")
    String isPublic();

    @Message("The embargo is over: the text has been issued.")
    String publicText();

    @Message("Read it in the newsroom")
    String inNewsroom();

    @Message("Related links")
    String links();

    @Message("For further information")
    String contacts();

    @Message("Somebody tried addresses that are not public yet")
    String probes();

    @Message("In the last 24 hours: {n} times, from {callers} places.")
    String probed(String n, String callers);

    @Message("{#switch place}"
            + "{#case 'permanent'}the lasting address of a release that is not issued"
            + "{#case 'slug'}the address that a release would have"
            + "{#case 'embargo'}a revoked or expired embargo link"
            + "{#case 'embargo-unknown'}an embargo link that never was"
            + "{#case 'fact-check'}a fact-check link that is none"
            + "{#else}{place}{/switch}")
    String probePlace(String place);

    @Message("the release")
    String theRelease();

    @Message("{n} times")
    String times(String n);
}
