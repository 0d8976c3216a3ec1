package communique.drafting;

import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.core.Invalid;
import communique.core.Languages;
import communique.core.Refused;
import communique.release.Acts;
import communique.release.Release;
import communique.release.Releases;
import communique.web.Etag;
import communique.web.Flash;
import communique.web.Framed;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** All languages of a release are written side by side; nobody's text is overwritten unseen. */
@Path("/releases/{id}/draft")
@Transactional
class DraftingPages {
    @CheckedTemplate(basePath = "drafting")
    static class Templates {
        static native TemplateInstance draft(DraftSheet sheet);

        static native TemplateInstance stale(UUID id, int revision, List<Following.Row> rows);
    }

    @Inject
    Releases releases;

    @Inject
    Acts acts;

    @Inject
    Sheets sheets;

    @Inject
    WorkingTexts texts;

    @Inject
    Following following;

    @Inject
    StillRights rights;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Framed framed;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    Me me;

    /** {@code with}: the sitting whose text somebody goes on with. */
    @GET
    @RolesAllowed(Role.WRITES)
    public Response draft(@RestPath UUID id, @RestQuery UUID with) {
        var release = releases.get(id);
        release.requireChangeable();
        var kept = with == null ? null : texts.of(with, id).orElseThrow(NotFoundException::new);
        return answer(200, sheets.of(release, kept));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response save(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var release = releases.get(id);
        var before = release.revision();
        var typed = typed(release, fields);
        var seen = seen(fields.getFirst("seen"));
        try {
            Etag.requireForm(seen, release.lockVersion());
            acts.write(release, typed.clean().onto(release.copy(), release.office()));
        } catch (Invalid invalid) {
            return refused(422, release, typed, fields, problems(invalid));
        } catch (Refused refused) {
            return refused(409, release, typed, fields, Problems.of(refused, page.language()));
        } catch (OptimisticLockException quicker) {
            releases.getEntityManager().clear();
            var stale = new Refused("changed-meanwhile");
            return refused(409, releases.get(id), typed, fields, Problems.of(stale, page.language()));
        }
        var sitting = sitting(fields);
        if (sitting != null)
            texts.of(sitting, id).filter(text -> text.isOf(me.name())).ifPresent(texts::delete);
        flash.say(release.revision() == before ? "unchanged" : "written");
        return back(id);
    }

    /** A text left here is thrown away by whoever wrote it. */
    @POST
    @Path("discard")
    @RolesAllowed(Role.WRITES)
    public Response discard(@RestPath UUID id, @RestForm UUID sitting) {
        releases.get(id);
        var text = sitting == null ? null : texts.of(sitting, id).orElse(null);
        if (text == null || !text.isOf(me.name())) throw new NotFoundException();
        texts.delete(text);
        flash.say("discarded");
        return back(id);
    }

    @GET
    @Path("stale")
    @RolesAllowed(Role.WRITES)
    public TemplateInstance stale(@RestPath UUID id) {
        var release = releases.get(id);
        return Templates.stale(id, release.revision(), following.rows(release));
    }

    /** Whoever says so has the text of that revision before them; of another they say nothing. */
    @POST
    @Path("still-right")
    @RolesAllowed(Role.WRITES)
    public Response stillRight(
            @RestPath UUID id, @RestForm String revision, @RestForm String language, @RestForm String place) {
        var release = releases.get(id);
        var mark = new Counterparts.Mark(seen(revision), language, place);
        if (mark.revision() != release.revision()) throw new Refused("changed-meanwhile");
        if (!following.says(release, mark)) throw new NotFoundException();
        rights.persist(new StillRight(id, mark, me.name(), clock.instant()));
        entries.record(me.name(), "still-right", "release", id, release.revision(), language + " " + place);
        return back(id);
    }

    /** What stands in the fields; a language that the form does not carry is not touched. */
    private static Wording typed(Release release, MultivaluedMap<String, String> fields) {
        var parts = new TreeMap<String, Wording.Part>();
        for (var language : Sheets.languages(release)) {
            if (!Languages.isOne(language) || !fields.containsKey("body." + language)) continue;
            parts.put(
                    language,
                    Wording.Part.of(
                            fields.getFirst("place." + language),
                            fields.getFirst("headline." + language),
                            fields.getFirst("subheads." + language),
                            fields.getFirst("body." + language)));
        }
        return new Wording(parts);
    }

    /** When somebody else was quicker, their text is shown beside ours, and saving again is deliberate. */
    private Response refused(
            int status,
            Release release,
            Wording typed,
            MultivaluedMap<String, String> fields,
            List<Problems> problems) {
        var stale = seen(fields.getFirst("seen")) != release.lockVersion();
        var answer = answer(status, sheets.refused(release, typed, sitting(fields), stale, problems));
        QuarkusTransaction.setRollbackOnly();
        return answer;
    }

    private List<Problems> problems(Invalid invalid) {
        return invalid.violations().stream()
                .map(v -> new Problems(v.in(page.language()), anchor(v.field())))
                .toList();
    }

    /** {@code versions.fr.headline → headline-fr}: the id of the field on this page. */
    private static String anchor(String field) {
        return field.replaceFirst("^versions\\.([a-z]{2,3})\\.([a-z]+).*", "$2-$1");
    }

    /** The sitting that the script put into the form; none without it. */
    private static UUID sitting(MultivaluedMap<String, String> fields) {
        var field = fields.getFirst("sitting");
        return field != null && field.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(field)
                : null;
    }

    private static int seen(String field) {
        return field != null && field.matches("\\d{1,9}") ? Integer.parseInt(field) : -1;
    }

    private Response answer(int status, DraftSheet sheet) {
        framed.allow();
        return Response.status(status).entity(Templates.draft(sheet)).build();
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/releases/" + id + "/draft")).build();
    }
}
