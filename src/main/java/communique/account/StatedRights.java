package communique.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells {@link Me} which right the route that was asked for states, so that each office's things can be held to it. */
class StatedRights {
    @Inject
    Me me;

    @ServerRequestFilter
    public void note(ResourceInfo route) {
        var method = route.getResourceMethod();
        if (method == null) return;
        var stated = method.getAnnotation(RolesAllowed.class);
        if (stated == null) stated = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        if (stated != null) me.asksByRouteOf(Set.of(stated.value()));
    }
}
