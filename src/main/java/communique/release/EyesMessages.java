package communique.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Two pairs of eyes: emergencies, approvals by mail, checks by people outside, drafts for named people. */
@MessageBundle("eyes")
public interface EyesMessages {
    @Message("Emergency issue")
    String emergency();

    @Message(
            "You issue it now, alone. It goes out by the same way, with the same caution, as everything else. It stays marked until somebody else has approved this very text.")
    String emergencyLead();

    @Message("Why it cannot wait for a second person")
    String emergencyReason();

    @Message("What still blocks, and in an emergency too")
    String hopeless();

    @Message("Why it may pass")
    String mayPass();

    @Message("Issue now, alone")
    String issueAlone();

    @Message("Issue now to everybody chosen, without a second person? This cannot be undone.")
    String issueAloneSure();

    @Message("Revision {n}, content")
    String content(int n);

    @Message("Read it once more")
    String readAgain();

    @Message("Issued by one person")
    String alone();

    @Message("One person vouches")
    String aloneNotYet();

    @Message("{who} vouched for this text alone: {reason}")
    String aloneBecause(String who, String reason);

    @Message("Nobody else has approved it yet.")
    String owed();

    @Message("{who} approved it afterwards.")
    String seconded(String who);

    @Message("I have read this very text, and approve it afterwards")
    String secondLead();

    @Message("Approve afterwards")
    String second();

    @Message("Issued by one person: owes a second pair of eyes")
    String deskOwed();

    @Message("approved it afterwards")
    String didSecond();

    @Message("approved it by mail")
    String didApproveByMail();

    @Message("vouched for it alone")
    String didApproveAlone();

    @Message("limited it to named people")
    String didLimit();

    @Message("opened it again to the whole office")
    String didLiftLimit();

    @Message("asked for an approval by mail")
    String didAsk();

    @Message("had facts checked outside")
    String didAskFacts();

    @Message("revoked a link for a fact-check")
    String didRevokeFacts();

    @Message("commented on the facts")
    String didComment();

    @Message("Somebody outside")
    String outside();

    @Message("Ask for approval by mail")
    String ask();

    @Message(
            "Each gets a link of their own that shows exactly this text and approves nothing else. It works for two days, and no longer once the text changes.")
    String askLead();

    @Message("There is nothing to approve: the release must be submitted first.")
    String nothingToApprove();

    @Message("Nobody who may approve it can be written to.")
    String nobodyToAsk();

    @Message("Who is asked")
    String askWhom();

    @Message("Approver")
    String approver();

    @Message("Asked")
    String asked();

    @Message("Mailed")
    String mailed();

    @Message("not yet")
    String notYet();

    @Message("Works until")
    String until();

    @Message("no longer")
    String noLonger();

    @Message("Do you approve this?")
    String approveThis();

    @Message("{by} asks {approver} to approve this text for {office}. This is all of it, and exactly it.")
    String approveLead(String by, String approver, String office);

    @Message("I approve this text")
    String approve();

    @Message("Approved. You can close this page.")
    String approved();

    @Message("If something is wrong, approve nothing: write to whoever asked you.")
    String approveElse();

    @Message("This link works until {until}, and only for this text.")
    String linkUntil(String until);

    @Message("Fact-checks outside")
    String factChecks();

    @Message(
            "Somebody outside reads one revision, and no more, by a secret link, and can leave comments. Whoever has the link can read it.")
    String factChecksLead();

    @Message("Who will read it")
    String reader();

    @Message("Days the link works")
    String days();

    @Message("Make a link")
    String makeLink();

    @Message("Copy the link now and send it by a way you trust. It will not be shown again.")
    String linkMade();

    @Message("No link was made yet.")
    String noLinks();

    @Message("read on {when}")
    String firstRead(String when);

    @Message("not read yet")
    String unread();

    @Message("Revoke the link")
    String revokeLink();

    @Message("Revoked or expired")
    String closed();

    @Message("No comment yet.")
    String noComments();

    @Message("Please check the facts")
    String checkFacts();

    @Message("{office} asks {reader} whether what stands here is right. It is not public: please show it to nobody.")
    String checkLead(String office, String reader);

    @Message("What is wrong, or missing")
    String comment();

    @Message("Send the comment")
    String sendComment();

    @Message("Thank you: your comment was received. You can leave another.")
    String thanks();

    @Message("Limit to named people")
    String limit();

    @Message(
            "For everybody else, administrators too, this release does not exist: in no list, search or count. You stay among those named.")
    String limitLead();

    @Message("Who may see it")
    String limitWhom();

    @Message("Limit it")
    String doLimit();

    @Message("Open it to the whole office")
    String lift();

    @Message("Limited")
    String limited();

    @Message("Limited drafts")
    String limitedDrafts();

    @Message("You administer their offices: you see that they are there, not what they say. Opening one is recorded.")
    String limitedLead();

    @Message("No draft is limited.")
    String noneLimited();

    @Message("Limited by")
    String limitedBy();

    @Message("Everybody who reads this office will see it. Open it?")
    String liftSure();

    @Message("Further")
    String further();
}
