package communique.web;

import communique.core.Secret;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Public answers, with a strong ETag of their very words so that readers and caches ask cheaply (RFC 9110 §8.8.3). */
public final class Tagged {
    private Tagged() {}

    /** The text, or 304 when the reader has it. Caches keep it for seconds only: news must appear at its instant. */
    public static Response publicly(Request request, String type, String text) {
        var tag = new EntityTag(Secret.sha256(text).substring(0, 32));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null ? unchanged : Response.ok(text).type(type);
        return answer.tag(tag).header("Cache-Control", "public, max-age=5").build();
    }
}
