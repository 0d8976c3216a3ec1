package communique.demo;

import communique.audit.Entries;
import communique.contact.Journalists;
import communique.contact.MediaLists;
import communique.contact.Outlets;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.demo.Cast.ReleaseData;
import communique.distribution.Channel;
import communique.distribution.PastIssue;
import communique.distribution.Plan;
import communique.office.Offices;
import communique.official.Officials;
import communique.release.Numbers;
import communique.release.Release;
import communique.release.Releases;
import communique.release.Revision;
import communique.release.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sets the cast on stage: each release brought, by the same verbs people use, to the state it is shown in. */
@ApplicationScoped
class Stage {
    private static final Set<String> APPROVED = Set.of("approved", "scheduled", "issued", "withdrawn");

    @Inject
    Offices offices;

    @Inject
    Officials officials;

    @Inject
    Outlets outlets;

    @Inject
    Journalists journalists;

    @Inject
    MediaLists lists;

    @Inject
    Releases releases;

    @Inject
    Revisions revisions;

    @Inject
    Numbers numbers;

    @Inject
    PastIssue ledger;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    void set(Cast cast) {
        cast.offices().forEach(o -> offices.add(o.code(), o.profile()));
        cast.officials().forEach(officials::add);
        people(cast);
        releases.flush();
        var oldestFirst = cast.releases().stream()
                .sorted(java.util.Comparator.comparing(r -> r.from() == null ? Duration.ofDays(1) : r.from()))
                .toList();
        oldestFirst.forEach(this::bring);
    }

    private void people(Cast cast) {
        cast.lists().forEach(l -> lists.add(l.code(), l.names()));
        Map<String, UUID> keys = new HashMap<>();
        cast.outlets().forEach(o -> keys.put(o.key(), outlets.add(o.profile()).id()));
        outlets.flush();
        for (var person : cast.journalists()) {
            var journalist = journalists.add(person.profile(keys));
            journalists.flush();
            person.lists().forEach(code -> lists.join(lists.get(code), journalist));
        }
    }

    private void bring(ReleaseData data) {
        var now = clock.instant();
        var at = data.from() == null ? null : now.plus(data.from()).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        var begun = at != null && at.isBefore(now) ? at.minus(Duration.ofHours(5)) : now.minus(Duration.ofHours(3));
        var release = draft(data, at == null ? now : at, begun);
        if (data.state().startsWith("draft")) return;
        var step = begun.plus(Duration.ofMinutes(40));
        release.submit(Map.of(), "drafter", step);
        did("drafter", "submitted", release, step, null);
        if (data.state().equals("returned")) {
            release.giveBack(data.note(), step.plusSeconds(1200));
            did("approver", "returned", release, step.plusSeconds(1200), data.note());
        }
        if (APPROVED.contains(data.state())) approve(data, release, step.plusSeconds(1800), at);
    }

    private void approve(ReleaseData data, Release release, Instant step, Instant at) {
        release.approve(release.contentHash(), "approver", step);
        release.giveNumber(numbers.next(release.office(), step));
        did("approver", "approved", release, step, release.contentHash());
        if (data.state().equals("approved")) return;
        var plan = new Plan(
                at,
                release.office().zone(),
                data.lists(),
                List.of(Channel.values()),
                Duration.ofMinutes(30),
                Plan.OnUnknown.HOLD);
        release.schedule(at, release.office().zone(), step.plusSeconds(300));
        did("approver", "scheduled", release, step.plusSeconds(300), null);
        if (data.state().equals("scheduled")) {
            ledger.plan(release, plan, "approver", step);
            return;
        }
        ledger.record(release, plan, "approver");
        did("clock", "issued", release, at, release.number());
        if (data.state().equals("withdrawn")) {
            release.withdraw(data.reason(), at.plus(Duration.ofHours(2)));
            did(
                    "approver",
                    "withdrew",
                    release,
                    at.plus(Duration.ofHours(2)),
                    data.reason().in("en"));
        }
    }

    private Release draft(ReleaseData data, Instant day, Instant begun) {
        var office = offices.get(data.office());
        var date = data.datelineDate() != null ? data.datelineDate() : LocalDate.ofInstant(day, office.zone());
        var wire = data.dateline() == null ? null : data.dateline().wire();
        var copy = new Copy(data.kind(), new Dateline(date, wire), data.versions(), data.meeting());
        var release = new Release(office, copy, "drafter", begun);
        releases.persist(release);
        revisions.persist(new Revision(release, "drafter", begun));
        did("drafter", data.state().equals("draft-imported") ? "imported" : "began", release, begun, null);
        return release;
    }

    private void did(String who, String what, Release release, Instant at, String detail) {
        releases.flush();
        entries.recordAt(at, who, what, "release", release.id(), release.revision(), detail);
    }
}
