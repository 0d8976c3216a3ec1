package communique.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What may be done to a release, and what somebody did to it, after their name. */
@MessageBundle("life")
public interface LifeMessages {
    @Message("Steps")
    String life();

    @Message("What comes next")
    String deeds();

    @Message("Submit for approval")
    String submit();

    @Message("Some blockers must be repaired first; nobody may let them pass.")
    String hopeless();

    @Message("Let it pass, in your name: why?")
    String waiver();

    @Message("Leave empty if you are going to repair it")
    String waiverHint();

    @Message("Approve this text")
    String approve();

    @Message("You vouch for revision {n}, exactly as shown here.")
    String approveLead(int n);

    @Message("A second person must approve it.")
    String awaits();

    @Message("Return it to the writer")
    String giveBack();

    @Message("What is to be changed?")
    String giveBackReason();

    @Message("Begin a correction")
    String correct();

    @Message("What is wrong in what went out? Recipients will read it.")
    String correctReason();

    @Message("Withdraw it")
    String withdraw();

    @Message("Why is it withdrawn? Recipients will read it.")
    String withdrawReason();

    @Message("Withdraw this release from the newsroom and write so to all who received it? This cannot be undone.")
    String withdrawSure();

    @Message("Schedule")
    String schedule();

    @Message("Schedule and audience")
    String scheduling();

    @Message("Distribution")
    String distribution();

    @Message("The record")
    String record();

    @Message("Submitted by")
    String submittedBy();

    @Message("Approved by")
    String approvedBy();

    @Message("Goes out")
    String issueAt();

    @Message("Went out")
    String issuedAt();

    @Message("Corrected")
    String revisedAt();

    @Message("Let pass")
    String passed();

    @Message("by {name}: {reason}")
    String passedBy(String name, String reason);

    @Message("Returned: {reason}")
    String returned(String reason);

    @Message("Being corrected: {reason}")
    String corrected(String reason);

    @Message("Withdrawn: {reason}")
    String withdrawn(String reason);

    @Message("History")
    String history();

    @Message("began the release")
    String began();

    @Message("imported the wire copy")
    String imported();

    @Message("wrote a new revision")
    String wrote();

    @Message("moved it to another office")
    String moved();

    @Message("submitted it")
    String didSubmit();

    @Message("approved it")
    String didApprove();

    @Message("returned it")
    String didReturn();

    @Message("began a correction")
    String didCorrect();

    @Message("withdrew it")
    String didWithdraw();

    @Message("scheduled it")
    String didSchedule();

    @Message("took it off the schedule")
    String didUnschedule();

    @Message("issued it")
    String didIssue();

    @Message("The clock")
    String clock();

    @Message("held it")
    String didHold();

    @Message("took over the writing")
    String didTakeOver();

    @Message("found that a translation is still right")
    String didFindRight();
}
