package communique.release;

import communique.account.Me;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a release's sheet for whoever is reading. */
@ApplicationScoped
class Sheets {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance show(ReleaseSheet sheet, List<Problems> problems);
    }

    /** Prefix of the fields that give reasons for letting blockers pass. */
    static final String WAIVER = "waiver-";

    @Inject
    History history;

    @Inject
    FactChecks checks;

    @Inject
    Page page;

    @Inject
    Me me;

    @Inject
    DeskEditor editor;

    /** {@code typed} is what stood in the fields of a form that was refused. */
    TemplateInstance page(Release release, Map<String, String> typed, List<Problems> problems) {
        return Templates.show(of(release, typed), problems);
    }

    private ReleaseSheet of(Release r, Map<String, String> typed) {
        var may = Deeds.of(r, me);
        var findings = isAtWork(r) ? findings(r, may.write() ? r.id() : null) : List.<FindingRow>of();
        return new ReleaseSheet(
                r.id(),
                Title.of(r.copy(), page.language()),
                r.number(),
                r.copy().kind(),
                r.status(),
                r.revision(),
                r.contentHash(),
                r.office().names().in(page.language()),
                r.office().zone(),
                r.copy().dateline(),
                life(r.status()),
                signed(r.submittedBy(), r.submittedAt()),
                signed(r.approvedBy(), r.approvedAt()),
                r.issueAt(),
                r.issuedAt(),
                r.revisedAt(),
                passed(r, findings),
                reasons(r, page.language()),
                columns(r),
                findings,
                waivers(findings),
                findings.stream().anyMatch(f -> f.blocks() && !f.overridable()),
                history.of(r),
                eyes(r),
                may,
                typed);
    }

    /** Who vouched alone, and who has seen it; null where nobody did. */
    private ReleaseSheet.Alone alone(Emergency e) {
        if (e == null) return null;
        var by = history.nameOf(e.by());
        return new ReleaseSheet.Alone(by, e.at(), e.reason(), e.hash(), signed(e.secondedBy(), e.secondedAt()));
    }

    private ReleaseSheet.Eyes eyes(Release r) {
        return new ReleaseSheet.Eyes(
                r.limited(), alone(r.emergency()), checks.commentsOf(r.id()).size());
    }

    List<FindingRow> findings(Release release, UUID leadTo) {
        return editor.findings(release).stream()
                .map(finding -> FindingRow.of(finding, leadTo, page.language()))
                .toList();
    }

    private static boolean isAtWork(Release r) {
        return r.status() != Status.ISSUED && r.status() != Status.WITHDRAWN;
    }

    private static List<ReleaseSheet.Step> life(Status now) {
        var steps = Stream.of(Status.values())
                .filter(s -> s != Status.WITHDRAWN || now == Status.WITHDRAWN)
                .toList();
        return steps.stream()
                .map(s -> new ReleaseSheet.Step(s, s.compareTo(now) < 0, s == now))
                .toList();
    }

    private ReleaseSheet.Signed signed(String who, Instant at) {
        return who == null ? null : new ReleaseSheet.Signed(history.nameOf(who), at);
    }

    private List<ReleaseSheet.Passed> passed(Release r, List<FindingRow> findings) {
        return r.overruled().stream()
                .map(o -> new ReleaseSheet.Passed(
                        findings.stream()
                                .filter(f -> f.code().equals(o.code()))
                                .map(FindingRow::message)
                                .findFirst()
                                .orElse(o.code()),
                        o.reason(),
                        history.nameOf(o.by())))
                .toList();
    }

    private static List<ReleaseSheet.Reason> reasons(Release r, String reader) {
        var reasons = new ArrayList<ReleaseSheet.Reason>();
        if (r.returnedReason() != null) reasons.add(new ReleaseSheet.Reason("returned", r.returnedReason()));
        if (r.correctionReason() != null)
            reasons.add(
                    new ReleaseSheet.Reason("corrected", r.correctionReason().in(reader)));
        if (r.withdrawnReason() != null)
            reasons.add(new ReleaseSheet.Reason("withdrawn", r.withdrawnReason().in(reader)));
        return reasons;
    }

    /** The languages the office owes, in its order, then any other that was written. */
    private static List<ReleaseSheet.Column> columns(Release r) {
        var languages = new LinkedHashSet<>(r.office().inOrder());
        languages.addAll(r.copy().versions().keySet());
        return languages.stream()
                .map(language -> new ReleaseSheet.Column(
                        language,
                        r.office().languages().contains(language),
                        r.copy().versions().containsKey(language) ? VersionSheet.of(r.copy(), language) : null))
                .toList();
    }

    private static List<ReleaseSheet.Waiver> waivers(List<FindingRow> findings) {
        return findings.stream()
                .filter(f -> f.blocks() && f.overridable())
                .collect(Collectors.groupingBy(FindingRow::code, java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new ReleaseSheet.Waiver(e.getKey(), WAIVER + e.getKey(), e.getValue()))
                .toList();
    }
}
