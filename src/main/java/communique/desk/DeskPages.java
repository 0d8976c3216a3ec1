package communique.desk;

import communique.account.Me;
import communique.account.Role;
import communique.core.Sentences;
import communique.distribution.Distributions;
import communique.distribution.Figures;
import communique.release.Release;
import communique.release.Releases;
import communique.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** The page after sign-in: what goes out next, what waits for me, what went wrong. */
@Path("/")
@Transactional
class DeskPages {
    private static final int MOST = 8;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance desk(
                List<Row> next,
                List<Row> owing,
                List<Row> awaiting,
                List<Row> drafts,
                List<Trouble> troubles,
                Week week);
    }

    @Inject
    Releases releases;

    @Inject
    Distributions distributions;

    @Inject
    Figures figures;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @GET
    @RolesAllowed(Role.READS)
    public TemplateInstance desk() {
        var awaiting = releases.awaitingApprovalBy(me.name()).stream()
                .filter(r -> me.may(Role.APPROVES, r.office().code()))
                .toList();
        return Templates.desk(
                judged(releases.scheduled()),
                rows(releases.owingSecond()),
                rows(awaiting),
                judged(releases.draftsOf(me.name(), MOST)),
                troubles(),
                week());
    }

    private List<Row> rows(List<Release> found) {
        return rows(found, r -> 0);
    }

    /** With how much stands in their way. */
    private List<Row> judged(List<Release> found) {
        var now = clock.instant();
        return rows(found, r -> r.blockers(now).size());
    }

    private List<Row> rows(List<Release> found, ToLongFunction<Release> blockers) {
        return found.stream()
                .limit(MOST)
                .map(r -> Row.of(r, page.language(), blockers.applyAsLong(r)))
                .toList();
    }

    private List<Trouble> troubles() {
        var troubles = new ArrayList<Trouble>();
        for (var held : distributions.held())
            troubles.add(new Trouble(
                    held.id(), headline(held.release(), page.language()), held.heldBecause(), 0, held.heldAt()));
        figures.unknownByDistribution().forEach((id, count) -> {
            var distribution = distributions.get(id);
            var headline = headline(distribution.release(), page.language());
            troubles.add(new Trouble(id, headline, null, count, distribution.startedAt()));
        });
        return troubles;
    }

    /** Seven days up to today, in this machine's zone: a desk's figures, not a report's. */
    private Week week() {
        var zone = ZoneId.systemDefault();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var days = new ArrayList<Week.Day>();
        var issued = releases.issuedSince(today.minusDays(6).atStartOfDay(zone).toInstant());
        for (var day = today.minusDays(6); !day.isAfter(today); day = day.plusDays(1)) {
            var from = day.atStartOfDay(zone).toInstant();
            var to = day.plusDays(1).atStartOfDay(zone).toInstant();
            var out = issued.stream()
                    .filter(at -> !at.isBefore(from) && at.isBefore(to))
                    .count();
            days.add(new Week.Day(
                    day, label(day), out, figures.acceptedBetween(from, to), figures.failedBetween(from, to)));
        }
        return Week.of(days);
    }

    private String label(LocalDate day) {
        var name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Sentences.locale(page.language()));
        return name + " " + day.getDayOfMonth();
    }

    private static String headline(Release release, String reader) {
        var headline = release.copy().in(tongue(release, reader)).headline();
        return headline == null ? release.number() : headline;
    }

    /** The reader's language, or whichever the release has a headline in. */
    private static String tongue(Release release, String reader) {
        if (release.copy().in(reader).headline() != null) return reader;
        return release.copy().versions().entrySet().stream()
                .filter(version -> version.getValue().headline() != null)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(reader);
    }

    record Row(
            UUID id,
            String headline,
            String tongue,
            String number,
            String office,
            String status,
            Instant issueAt,
            ZoneId zone,
            String by,
            String returned,
            long blockers) {
        static Row of(Release r, String reader, long blockers) {
            return new Row(
                    r.id(),
                    DeskPages.headline(r, reader),
                    DeskPages.tongue(r, reader),
                    r.number(),
                    r.office().abbreviations().in(reader),
                    r.status().toString(),
                    r.issueAt(),
                    r.office().zone(),
                    r.submittedBy() == null ? r.changedBy() : r.submittedBy(),
                    r.returnedReason(),
                    blockers);
        }
    }

    /** A distribution that needs a person: held for a reason, or with rows nobody can vouch for. */
    record Trouble(UUID distribution, String headline, String held, long unknown, Instant since) {}
}
