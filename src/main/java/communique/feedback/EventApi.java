package communique.feedback;

import communique.account.Role;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.distribution.DeliveryEvent;
import communique.distribution.DeliveryEvents;
import communique.distribution.Distributions;
import communique.distribution.EventKind;
import communique.distribution.EventView;
import communique.distribution.Heard;
import communique.distribution.Returns;
import communique.web.Paging;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What became of deliveries after they had left: mailing tools tell it, mail servers hand over what came back. */
@Path("/api/v1/deliveries/events")
@Transactional
class EventApi {
    private static final int MOST = 1000;

    @Inject
    Returns returns;

    @Inject
    Distributions distributions;

    @Inject
    DeliveryEvents events;

    @Inject
    Intake intake;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.READS)
    public Response list(
            @RestQuery String distribution,
            @RestQuery String matched,
            @RestQuery String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        var cursor = Cursor.of(limit, after);
        var slice = events.page(id(distribution), matched(matched), cursor);
        return Paging.of(uri, cursor, slice, EventView::of, DeliveryEvent::id);
    }

    /**
     * Whoever is authorised to say it is believed; an id that is not ours is said to be so and spoils nothing else. All is
     * looked at first; then each has its own transaction, so that nobody waits for the locks of a thousand rows.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @RolesAllowed(Role.DISTRIBUTES)
    public Answer hear(List<EventForm> said) {
        if (said == null) throw new Invalid("events", "text.required");
        if (said.size() > MOST) throw new Invalid("events", "list.long", MOST);
        var calls = new ArrayList<Call>();
        for (int i = 0; i < said.size(); i++) calls.add(call("[" + i + "]", said.get(i)));
        return new Answer(calls.stream().map(this::hear).toList());
    }

    private Call call(String place, EventForm form) {
        if (form == null) throw new Invalid(place, "text.required");
        return new Call(form.delivery(place + "."), form.heard(place + ".", clock.instant()));
    }

    private Item hear(Call call) {
        var heard = call.heard();
        return new Item(call.delivery(), null, heard.kind(), heard.code(), heard(call));
    }

    /** A delivery of an office that the program may not see is none that we know. */
    private Returns.Reply heard(Call call) {
        var isSeen = QuarkusTransaction.requiringNew().call(() -> distributions.showDelivery(call.delivery()));
        return isSeen ? returns.hear(call.delivery(), call.heard()) : Returns.Reply.UNMATCHED;
    }

    /** One message as it came back. Anybody may have written it: it must prove which delivery it speaks of. */
    @POST
    @Consumes("message/rfc822")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @RolesAllowed(Role.DISTRIBUTES)
    public Answer take(byte[] message) {
        var bytes = message == null ? new byte[0] : message;
        return new Answer(taken(bytes).stream().map(Item::of).toList());
    }

    /** The same report may be handed over twice at one moment, and one of the two finds what the other wrote. */
    private List<Intake.Taken> taken(byte[] message) {
        try {
            return intake.take(message);
        } catch (RuntimeException once) {
            Log.debug("A report was handed over twice at once, or could not be written; once more", once);
            return intake.take(message);
        }
    }

    private static UUID id(String distribution) {
        if (distribution == null || distribution.isBlank()) return null;
        try {
            return UUID.fromString(distribution.strip());
        } catch (IllegalArgumentException e) {
            throw new Invalid("distribution", "choice.unknown", distribution);
        }
    }

    private static boolean matched(String matched) {
        if (matched == null || matched.isBlank() || matched.equals("true")) return true;
        if (matched.equals("false")) return false;
        throw new Invalid("matched", "choice.unknown", matched);
    }

    record Answer(List<Item> items) {}

    private record Call(UUID delivery, Heard heard) {}

    record Item(UUID delivery, String recipient, EventKind event, String status, Returns.Reply outcome) {
        static Item of(Intake.Taken taken) {
            var notice = taken.notice();
            return new Item(null, notice.recipient(), notice.kind(), notice.status(), taken.reply());
        }
    }
}
