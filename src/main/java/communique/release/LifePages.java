package communique.release;

import communique.account.Role;
import communique.core.Invalid;
import communique.core.Refused;
import communique.core.Text;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What people do to a release; a "no" comes back on its page with everything that was typed. */
@Path("/releases")
@Transactional
class LifePages {
    private static final String IN_LANGUAGE = "reason_";

    @Inject
    Releases releases;

    @Inject
    Acts acts;

    @Inject
    Sheets sheets;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @POST
    @Path("{id}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response submit(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var typed = new HashMap<String, String>();
        var overrides = new HashMap<String, String>();
        fields.forEach((name, values) -> {
            if (!name.startsWith(Sheets.WAIVER)) return;
            typed.put(name, values.get(0));
            overrides.put(name.substring(Sheets.WAIVER.length()), Text.line(values.get(0)));
        });
        return act(id, "submitted", typed, release -> acts.submit(release, overrides));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Role.APPROVES)
    public Response approve(@RestPath UUID id, @RestForm String contentHash) {
        return act(id, "approved", Map.of(), release -> acts.approve(release, contentHash));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Role.APPROVES)
    public Response giveBack(@RestPath UUID id, @RestForm String reason) {
        return act(id, "returned", typed("return", reason), release -> acts.giveBack(release, reason));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response correct(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return act(
                id, "corrected", typed("correction", fields), release -> acts.correct(release, inEachLanguage(fields)));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.DISTRIBUTES)
    public Response withdraw(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return act(
                id, "withdrew", typed("withdrawal", fields), release -> acts.withdraw(release, inEachLanguage(fields)));
    }

    /** Where the language switch leads after a refusal. */
    @GET
    @Path("{id}/{act:submission|approval|return|correction|withdrawal}")
    @RolesAllowed(Role.READS)
    public Response back(@RestPath UUID id, @RestPath String act) {
        return Response.seeOther(URI.create("/releases/" + releases.get(id).id()))
                .build();
    }

    private Response act(UUID id, String done, Map<String, String> typed, Consumer<Release> act) {
        var release = releases.get(id);
        try {
            act.accept(release);
        } catch (Invalid invalid) {
            return again(422, release, typed, Problems.of(invalid, page.language()));
        } catch (Refused refused) {
            return again(409, release, typed, leading(refused, typed));
        }
        flash.say(done);
        return Response.seeOther(URI.create("/releases/" + id)).build();
    }

    private Response again(int status, Release release, Map<String, String> typed, List<Problems> problems) {
        var leading = problems.stream()
                .map(p -> p.anchor() != null && p.anchor().startsWith("reason")
                        ? new Problems(p.message(), anchor(typed, p.anchor()))
                        : p)
                .toList();
        var answer = sheets.page(release, typed, leading);
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(answer).build();
    }

    /** A blocker that may pass leads to the field where its reason is given. */
    private List<Problems> leading(Refused refused, Map<String, String> typed) {
        return refused.reasons().stream()
                .map(reason -> {
                    var field = Sheets.WAIVER + reason.code();
                    return new Problems(reason.in(page.language()), typed.containsKey(field) ? field : null);
                })
                .toList();
    }

    /** The field at fault: {@code reason} or {@code reason.fr} of the form that was typed into. */
    private static String anchor(Map<String, String> typed, String field) {
        var form = typed.keySet().iterator().next().split("\\.")[0];
        return form + "-" + field.replace('.', '-');
    }

    private static Map<String, String> inEachLanguage(MultivaluedMap<String, String> fields) {
        var said = new HashMap<String, String>();
        fields.forEach((name, values) -> {
            if (name.startsWith(IN_LANGUAGE)) said.put(name.substring(IN_LANGUAGE.length()), values.get(0));
        });
        return said;
    }

    private static Map<String, String> typed(String form, MultivaluedMap<String, String> fields) {
        var typed = new HashMap<>(Map.of(form, ""));
        inEachLanguage(fields).forEach((language, text) -> typed.put(form + "." + language, text));
        return typed;
    }

    private static Map<String, String> typed(String form, String reason) {
        return Map.of(form, reason == null ? "" : reason);
    }
}
