package communique.drafting;

import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.core.Refused;
import communique.release.Acts;
import communique.release.Release;
import communique.release.Releases;
import communique.web.Etag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What the drafting page's script asks for: to sit down, to be counted, to keep what is typed, to take the pen, to save. */
@Path("/releases/{id}/draft/sittings")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class SittingPages {
    @Inject
    Releases releases;

    @Inject
    Acts acts;

    @Inject
    Sittings sittings;

    @Inject
    Pens pens;

    @Inject
    WorkingTexts texts;

    @Inject
    Presence presence;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.WRITES)
    public Presence.State sit(@RestPath UUID id, @NotNull Arrival arrival) {
        var release = releases.get(id);
        release.requireChangeable();
        var sitting = sittings.open(id, me.name());
        pens.offer(sitting);
        if (arrival.continues() != null) goOn(sitting, release, arrival.continues());
        return presence.of(sitting, release);
    }

    @POST
    @Path("{sitting}/beat")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.WRITES)
    public Presence.State beat(@RestPath UUID id, @RestPath UUID sitting) {
        var release = releases.get(id);
        return presence.of(here(sitting, id), release);
    }

    /** Kept whoever has the pen: a sitting overwrites no text but its own. */
    @PUT
    @Path("{sitting}/text")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.WRITES)
    public Presence.State keep(@RestPath UUID id, @RestPath UUID sitting, @NotNull Typed typed) {
        var release = releases.get(id);
        var here = here(sitting, id);
        texts.keep(here, release, typed.wording(), typed.base());
        return presence.of(here, release);
    }

    /** Who takes over goes on from what is kept of the other's text, or from their own; the other keeps theirs. */
    @POST
    @Path("{sitting}/pen")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.WRITES)
    public Presence.State takeOver(@RestPath UUID id, @RestPath UUID sitting, @NotNull Grasp grasp) {
        var release = releases.get(id);
        release.requireChangeable();
        var here = here(sitting, id);
        var before = pens.holder(id).filter(holder -> !holder.id().equals(sitting));
        var theirs = before.map(holder -> presence.followed(holder)).orElse(null);
        pens.take(here);
        before.ifPresent(holder -> record(holder, release));
        if (grasp.mine() || theirs == null) return presence.of(here, release);
        texts.park(here, sittings);
        texts.keep(here, release, theirs.text(), theirs.base());
        return presence.of(here, release).goingOnFrom(theirs);
    }

    @POST
    @Path("{sitting}/revision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.WRITES)
    public Presence.State save(@RestPath UUID id, @RestPath UUID sitting, @NotNull Typed typed) {
        var release = releases.get(id);
        var here = here(sitting, id);
        if (pens.holder(id).filter(holder -> holder.id().equals(sitting)).isEmpty())
            throw new Refused("drafting.pen-elsewhere");
        Etag.requireForm(typed.seen(), release.lockVersion());
        var saved = write(release, typed.wording());
        texts.saved(here);
        return presence.of(here, saved);
    }

    @POST
    @Path("{sitting}/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.WRITES)
    public void leave(@RestPath UUID id, @RestPath UUID sitting) {
        var here = sittings.mine(sitting, releases.get(id).id(), me.name());
        here.leave();
        pens.layDown(here);
    }

    private void record(Sitting holder, Release release) {
        if (holder.who().equals(me.name())) return;
        var whose = presence.nameOf(holder.who());
        entries.record(me.name(), "took-over", "release", release.id(), release.revision(), whose);
    }

    private Release write(Release release, Wording wording) {
        return acts.write(release, wording.onto(release.copy(), release.office()));
    }

    private Sitting here(UUID sitting, UUID release) {
        var here = sittings.mine(sitting, release, me.name());
        here.seen(clock.instant());
        return here;
    }

    /** One's own text moves to the new sitting; somebody else's is copied; what is no longer there stands on the page anyway. */
    private void goOn(Sitting sitting, Release release, UUID from) {
        texts.of(from, release.id()).ifPresent(text -> {
            texts.keep(sitting, release, text.wording(), text.base());
            if (text.isOf(me.name())) texts.delete(text);
        });
    }

    /** {@code continues}: the sitting whose text stands on the page, if it is not the release's own. */
    record Arrival(UUID continues) {}

    /** {@code mine}: to go on with one's own text, not with that of whoever had the pen. */
    record Grasp(boolean mine) {}

    /** {@code revision} and {@code seen}: the state of the release that the text was typed upon. */
    record Typed(int revision, int seen, Wording text) {
        WorkingText.Base base() {
            return new WorkingText.Base(revision, seen);
        }

        Wording wording() {
            return (text == null ? new Wording(null) : text).clean();
        }
    }
}
