package communique.release;

import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.copy.Copy;
import communique.core.Invalid;
import communique.core.Text;
import communique.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** What people do to a release, by page or by program: the entity decides, the record is written in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Acts {
    private static final int LONGEST_REASON = 1000;

    @Inject
    Releases releases;

    @Inject
    Revisions revisions;

    @Inject
    Numbers numbers;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @Inject
    Event<ReleaseRevised> revised;

    @Inject
    Event<ReleaseWithdrawn> withdrawn;

    public Release begin(Office office, Copy copy) {
        return begun(office, copy, "began");
    }

    /** A draft that was read out of wire copy. */
    public Release bring(Office office, Copy copy) {
        return begun(office, copy, "imported");
    }

    /** Writes a new revision; content that is the same to the letter makes none and voids nothing. */
    public Release write(Release release, Copy copy) {
        var clean = CopyIntake.of(copy);
        if (clean.equals(release.copy())) return release;
        release.write(clean, me.name(), clock.instant());
        return revised(release, "wrote", null);
    }

    public Release move(Release release, Office office) {
        if (office.equals(release.office())) return release;
        me.require(Role.WRITES, office.code());
        release.move(office, me.name(), clock.instant());
        return revised(release, "moved", office.code());
    }

    public Release submit(Release release, Map<String, String> overrides) {
        release.submit(overrides, me.name(), clock.instant());
        var overruled = release.overruled().stream().map(o -> o.code() + ": " + o.reason());
        return recorded(release, "submitted", String.join("; ", overruled.toList()));
    }

    public Release approve(Release release, String contentHash) {
        if (contentHash == null || contentHash.isBlank()) throw new Invalid("contentHash", "text.required");
        var now = clock.instant();
        release.approve(contentHash.strip(), me.name(), now);
        if (release.number() == null) release.giveNumber(numbers.next(release.office(), now));
        return recorded(release, "approved", release.contentHash());
    }

    public Release giveBack(Release release, String reason) {
        var said = reason(reason);
        release.giveBack(said, clock.instant());
        revised.fire(new ReleaseRevised(release.id()));
        return recorded(release, "returned", said);
    }

    /** {@code reasons}: what was wrong, for each language of the office; those who hold it will read it. */
    public Release correct(Release release, Map<String, String> reasons) {
        var said = Reasons.of(reasons, release.office());
        release.correct(said, me.name(), clock.instant());
        return revised(release, "corrected", said.in(release.office().inOrder().get(0)));
    }

    /** {@code reasons} as for a correction. */
    public Release withdraw(Release release, Map<String, String> reasons) {
        var said = Reasons.of(reasons, release.office());
        release.withdraw(said, clock.instant());
        withdrawn.fire(new ReleaseWithdrawn(release.id()));
        return recorded(release, "withdrew", said.in(release.office().inOrder().get(0)));
    }

    private Release begun(Office office, Copy copy, String action) {
        me.require(Role.WRITES, office.code());
        var release = new Release(office, CopyIntake.of(copy), me.name(), clock.instant());
        releases.persist(release);
        revisions.persist(new Revision(release, me.name(), clock.instant()));
        return recorded(release, action, null);
    }

    /** Flushed first: of two who write at once the second must learn that the release is another, not that a number is taken. */
    private Release revised(Release release, String action, String detail) {
        releases.flush();
        revisions.persist(new Revision(release, me.name(), clock.instant()));
        revised.fire(new ReleaseRevised(release.id()));
        return recorded(release, action, detail);
    }

    private Release recorded(Release release, String action, String detail) {
        entries.record(me.name(), action, "release", release.id(), release.revision(), detail);
        releases.flush();
        return release;
    }

    private static String reason(String reason) {
        var line = Text.line(reason);
        if (line == null) throw new Invalid("reason", "text.required");
        if (line.length() > LONGEST_REASON) throw new Invalid("reason", "text.long", LONGEST_REASON);
        return line;
    }
}
