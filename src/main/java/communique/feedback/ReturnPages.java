package communique.feedback;

import communique.account.Role;
import communique.core.Cursor;
import communique.distribution.DeliveryEvents;
import communique.distribution.EventView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What came back and could not be matched, so that somebody notices when a mail server or a forger is at work. */
@Path("/distributions/returns")
@Transactional
class ReturnPages {
    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        static native TemplateInstance returns(List<EventView> events, UUID next);
    }

    @Inject
    DeliveryEvents events;

    @GET
    @RolesAllowed(Role.READS)
    public TemplateInstance unmatched(@RestQuery String after) {
        var slice = events.page(null, false, Cursor.of("50", after));
        var next = slice.more() ? slice.items().get(slice.items().size() - 1).id() : null;
        return Templates.returns(slice.items().stream().map(EventView::of).toList(), next);
    }
}
