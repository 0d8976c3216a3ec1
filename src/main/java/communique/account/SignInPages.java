package communique.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;

/** In and out. */
@Path("/")
class SignInPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(boolean failed, boolean first);
    }

    @Inject
    Users users;

    @Inject
    SecurityIdentity identity;

    @GET
    @Path("sign-in")
    @PermitAll
    public TemplateInstance ask(@RestQuery String failed) {
        return Templates.signIn(failed != null, users.count() == 0);
    }

    @POST
    @Path("sign-out")
    @Authenticated
    public Response leave() {
        FormAuthenticationMechanism.logout(identity);
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
