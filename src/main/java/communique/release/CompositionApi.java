package communique.release;

import communique.account.Role;
import communique.copy.Dateline;
import communique.copy.Meeting;
import communique.copy.Version;
import communique.core.Invalid.Violation;
import communique.office.Office;
import communique.office.Offices;
import communique.preflight.Severity;
import communique.readout.HouseStyle;
import communique.web.Etag;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jboss.resteasy.reactive.RestQuery;

/** Facts in: a readout is drafted from a meeting, in every language of the office that the facts are told in. */
@Path("/api/v1/releases/compositions")
@Transactional
class CompositionApi {
    @Inject
    Composition composition;

    @Inject
    Offices offices;

    @Inject
    Acts acts;

    @Inject
    Page page;

    @Inject
    DeskEditor editor;

    @POST
    @RolesAllowed(Role.WRITES)
    public Response compose(@RestQuery boolean dryRun, @NotNull Wish wish) {
        var office = offices.named("office", wish.office());
        var composed = composition.compose(office, wish.meeting(), wish.style());
        var lacking = lacking(composed);
        if (dryRun) return Response.ok(preview(composed, office, lacking)).build();
        var release = acts.begin(office, composed.copy());
        var view = ReleaseView.of(release, page.language(), editor.findings(release));
        return Response.created(URI.create("/api/v1/releases/" + release.id()))
                .tag(Etag.of(release.lockVersion()))
                .entity(view.with(lacking))
                .build();
    }

    /** What kept a language from being written, as findings at the facts. */
    private List<ReleaseView.Found> lacking(Composition.Composed composed) {
        var found = new ArrayList<ReleaseView.Found>();
        composed.lacking().forEach((language, violations) -> {
            for (Violation v : violations)
                found.add(new ReleaseView.Found(
                        v.code(), Severity.WARNING, true, language, v.field(), null, null, v.in(page.language())));
        });
        return found;
    }

    private Preview preview(Composition.Composed composed, Office office, List<ReleaseView.Found> lacking) {
        var copy = CopyIntake.of(composed.copy());
        var found = new ArrayList<ReleaseView.Found>();
        editor.findings(copy, office).forEach(f -> found.add(ReleaseView.Found.of(f, page.language())));
        found.addAll(lacking);
        return new Preview(
                copy.kind().toString(), office.code(), copy.dateline(), copy.versions(), copy.meeting(), found);
    }

    /** {@code laterMention}: {@code title} (the default) or {@code honorific}. */
    record Wish(String office, Meeting meeting, String laterMention) {
        HouseStyle style() {
            return Composition.style(laterMention);
        }
    }

    /** What a dry run answers: as a release, without an identity since nothing is stored. */
    record Preview(
            String kind,
            String office,
            Dateline dateline,
            SortedMap<String, Version> versions,
            Meeting meeting,
            List<ReleaseView.Found> findings) {}
}
