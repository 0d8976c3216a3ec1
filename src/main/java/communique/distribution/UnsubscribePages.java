package communique.distribution;

import communique.audit.Entries;
import communique.contact.Suppressions;
import communique.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;

/** Out of the list, without a password: looking asks, posting does (RFC 8058), so that no link scanner can do it. */
@Path("/unsubscribe/{token}")
@PermitAll
@Transactional
class UnsubscribePages {
    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance unsubscribe(String address, boolean done);
    }

    @Inject
    Ledger ledger;

    @Inject
    Suppressions suppressions;

    @Inject
    Entries entries;

    @Inject
    Event<JournalistUnsubscribed> unsubscribed;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance ask(@RestPath String token) {
        var row = speaking(token);
        return Templates.unsubscribe(row.address(), suppressions.contains(row.address()));
    }

    @POST
    public TemplateInstance leave(@RestPath String token) {
        var row = speaking(token);
        if (suppressions.suppress(row.address(), Suppressions.UNSUBSCRIBED, clock.instant())) {
            if (row.journalistId() != null)
                entries.record("recipient", "unsubscribed", "journalist", row.journalistId(), null, row.address());
            unsubscribed.fire(new JournalistUnsubscribed(row.journalistId(), row.address(), Suppressions.UNSUBSCRIBED));
        }
        return Templates.unsubscribe(row.address(), true);
    }

    private Delivery speaking(String token) {
        var row = ledger.unsubscribing(token).orElseThrow(NotFoundException::new);
        page.speakOnce(row.languages().get(0));
        return row;
    }
}
