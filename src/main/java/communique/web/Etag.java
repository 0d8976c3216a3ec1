package communique.web;

import communique.core.Refused;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** The strong ETag of one resource, and the {@code If-Match} that a change must bring (RFC 9110, RFC 6585). */
public final class Etag {
    private Etag() {}

    public static EntityTag of(int lockVersion) {
        return new EntityTag("v" + lockVersion);
    }

    /** 428 without the header, 412 when it names an older state. {@code *} names any. */
    public static void require(String ifMatch, int lockVersion) {
        if (ifMatch == null || ifMatch.isBlank())
            throw new WebApplicationException(Response.status(428).build());
        if (ifMatch.strip().equals("*")) return;
        for (var tag : ifMatch.split(",")) if (tag.strip().equals("\"v" + lockVersion + "\"")) return;
        throw new WebApplicationException(Response.status(412).build());
    }

    /** The same for a form's hidden field: somebody else has changed the thing since the page was made. */
    public static void requireForm(int seen, int lockVersion) {
        if (seen != lockVersion) throw new Refused("changed-meanwhile");
    }
}
