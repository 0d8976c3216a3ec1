package communique.release;

import communique.account.Me;
import communique.account.Person;
import communique.account.Role;

/** What this reader may do with a release as it stands; the entity still has the last word. */
record Deeds(
        boolean write,
        boolean submit,
        boolean approve,
        boolean awaitOther,
        boolean giveBack,
        boolean correct,
        boolean withdraw,
        boolean schedule,
        boolean distribution,
        boolean second,
        boolean emergency,
        boolean ask,
        boolean limit) {

    static Deeds of(Release release, Me me) {
        var status = release.status();
        var office = release.office().code();
        var writes = me.may(Role.WRITES, office);
        var approves = me.may(Role.APPROVES, office);
        var distributes = me.may(Role.DISTRIBUTES, office);
        var submitted = status == Status.SUBMITTED;
        var own = Person.isSame(me.name(), release.submittedBy());
        var isOut = release.wasIssued();
        return new Deeds(
                writes && status != Status.ISSUED && status != Status.WITHDRAWN,
                writes && status == Status.DRAFT,
                approves && submitted && !own,
                submitted && (own || !approves),
                approves && (submitted || status == Status.APPROVED),
                writes && status == Status.ISSUED,
                distributes && isOut && status != Status.WITHDRAWN && status != Status.SCHEDULED,
                distributes && (status == Status.APPROVED || status == Status.SCHEDULED),
                isOut || status == Status.SCHEDULED,
                approves
                        && owesSecond(release)
                        && !Person.isSame(me.name(), release.emergency().by()),
                approves && distributes && (status == Status.DRAFT || submitted),
                writes && release.hashToApprove() != null,
                writes);
    }

    private static boolean owesSecond(Release release) {
        return release.emergency() != null && release.emergency().isOpen() && release.status() != Status.SUBMITTED;
    }

    public boolean any() {
        return submit || approve || awaitOther || giveBack || correct || withdraw || schedule || distribution;
    }
}
