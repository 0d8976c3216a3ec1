package communique.evidence;

import communique.audit.Chronicle;
import communique.audit.Entries;
import communique.audit.Line;
import communique.core.Cursor;
import communique.distribution.Distribution;
import communique.distribution.Distributions;
import communique.distribution.KeptMails;
import communique.distribution.Ledger;
import communique.embargo.EmbargoLedger;
import communique.newsroom.PublicCopy;
import communique.release.Release;
import communique.release.Revision;
import communique.release.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Gathers what can be proven of a release; the texts themselves are in the ZIP. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Dossier {
    private static final Set<String> VOUCHING = Set.of(
            "submitted",
            "approved",
            "returned",
            "issued",
            "scheduled",
            "unscheduled",
            "corrected",
            "withdrew",
            "issued in emergency",
            "approved afterwards");

    @Inject
    Revisions revisions;

    @Inject
    Originals originals;

    @Inject
    Distributions distributions;

    @Inject
    Ledger ledger;

    @Inject
    KeptMails mails;

    @Inject
    PublicCopy newsroom;

    @Inject
    EmbargoLedger embargo;

    @Inject
    Entries entries;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    Evidence of(Release release) {
        var id = release.id();
        var codes = originals.codes(release);
        var lines = lines(id);
        var checked = chronicle.check(null);
        return new Evidence(
                id,
                release.number(),
                release.office().code(),
                release.status().toString(),
                clock.instant(),
                revisions.of(id).stream().map(r -> proof(release, r, codes)).toList(),
                lines.stream()
                        .filter(line -> VOUCHING.contains(line.action()))
                        .map(Dossier::act)
                        .toList(),
                release.overruled(),
                issues(id).stream().map(this::issue).toList(),
                List.copyOf(newsroom.of(id).keySet()),
                embargo.of(id),
                new Evidence.Chained(
                        lines.size(),
                        checked.intact(),
                        checked.faulty(),
                        checked.head() == null ? null : checked.head().toString()),
                "/api/v1/releases/" + id + "/evidence");
    }

    /** Oldest first. */
    List<Line> lines(UUID release) {
        var lines = new ArrayList<Line>();
        for (var entry : entries.of("release", release)) lines.add(0, entry.line());
        return lines;
    }

    /** Newest first; a release has few. */
    List<Distribution> issues(UUID release) {
        return distributions.page(release, null, new Cursor(Cursor.MOST, null)).items();
    }

    private Evidence.RevisionProof proof(Release release, Revision r, Set<String> codes) {
        var content = originals.content(release.id(), r.number());
        return new Evidence.RevisionProof(
                r.number(),
                r.contentHash(),
                originals.hashed(content, r.contentHash(), codes).isPresent(),
                r.writtenBy(),
                r.writtenAt(),
                Integer.valueOf(r.number()).equals(release.issuedRevision()));
    }

    private static Evidence.Act act(Line line) {
        return new Evidence.Act(
                line.place(), line.at(), line.who(), line.action(), line.revision(), line.detail(), line.hash());
    }

    private Evidence.Issue issue(Distribution d) {
        var counts = new TreeMap<String, Long>();
        ledger.counts(d.id()).forEach((outcome, count) -> counts.put(outcome.toString(), count));
        return new Evidence.Issue(
                d.id(),
                d.revision(),
                d.kind(),
                d.status().toString(),
                d.dueAt(),
                d.startedAt(),
                d.finishedAt(),
                d.lists(),
                counts,
                d.startedAt() == null
                        ? List.of()
                        : mails.of(d.id()).stream()
                                .map(m -> new Evidence.Mail(m.languages(), m.sha256(), m.content().length, m.keptAt()))
                                .toList(),
                "/api/v1/distributions/" + d.id() + "/deliveries");
    }
}
