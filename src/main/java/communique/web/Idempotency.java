package communique.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import communique.core.Invalid;
import communique.core.Json;
import communique.core.Refused;
import communique.core.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * {@code Idempotency-Key} on every POST of the API (draft-ietf-httpapi-idempotency-key-header-07): the same key with the
 * same body replays the first answer, with another body is 422, while the first runs 409. Kept a day, in the database, so
 * that it holds across nodes.
 */
@ApplicationScoped
class Idempotency implements PanacheRepositoryBase<IdempotencyKey, String> {
    private static final String HEADER = "Idempotency-Key";
    private static final String OURS = "communique.idempotency";
    private static final Duration KEPT = Duration.ofHours(24);
    private static final List<String> REPLAYED = List.of("Content-Type", "Content-Language", "Location", "ETag");
    private static final int LONGEST = 1_000_000;

    @Inject
    SecurityIdentity identity;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @ServerRequestFilter
    public Response before(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals("POST") || !isApi(request) || identity.isAnonymous())
            return null;
        if (!key.matches("[\\x21-\\x7e]{1,255}")) throw new Invalid(HEADER, "idempotency.key");
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        var id = Secret.sha256(identity.getPrincipal().getName() + "\n" + key);
        var fingerprint = Secret.sha256(
                request.getUriInfo().getRequestUri() + "\n" + new String(body, StandardCharsets.ISO_8859_1));
        var former = claim(id, fingerprint);
        if (former == null) {
            request.setProperty(OURS, id);
            return null;
        }
        if (!former.isFor(fingerprint)) throw new Invalid(HEADER, "idempotency.other-body");
        if (former.status() == null) throw new Refused("idempotency.running");
        return replay(former);
    }

    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(OURS) instanceof String id)) return;
        request.removeProperty(OURS);
        var headers = new LinkedHashMap<String, String>();
        for (var name : REPLAYED)
            if (response.getHeaderString(name) != null) headers.put(name, response.getHeaderString(name));
        // The type is settled only after this filter; what is no text of its own becomes JSON.
        if (response.getMediaType() != null)
            headers.put("Content-Type", response.getMediaType().toString());
        else if (!(response.getEntity() instanceof String))
            headers.put("Content-Type", "application/json;charset=UTF-8");
        var answer = written(response.getEntity());
        QuarkusTransaction.requiringNew().run(() -> {
            // What failed on our side, or is too large to keep, may be tried again.
            if (response.getStatus() >= 500 || answer.length() > LONGEST) deleteById(id);
            else findById(id).answered(response.getStatus(), Json.write(headers), answer);
        });
    }

    /** Null when the key is ours now; else what stands under it. */
    private IdempotencyKey claim(String id, String fingerprint) {
        return QuarkusTransaction.requiringNew().call(() -> {
            delete("madeAt < ?1", clock.instant().minus(KEPT));
            var created = getEntityManager()
                    .createNativeQuery("insert into idempotency_key (id, fingerprint, made_at)"
                            + " select cast(:id as varchar), cast(:print as varchar), cast(:now as timestamp with time zone)"
                            + " where not exists (select 1 from idempotency_key where id = :id)")
                    .setParameter("id", id)
                    .setParameter("print", fingerprint)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            return created == 1 ? null : findById(id);
        });
    }

    private String written(Object entity) {
        if (entity == null) return "";
        if (entity instanceof String text) return text;
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response replay(IdempotencyKey former) {
        var answer = Response.status(former.status()).header("Idempotency-Replayed", "true");
        Map<String, String> headers = Json.read(former.headers(), new TypeReference<>() {});
        headers.forEach(answer::header);
        if (!former.answer().isEmpty()) answer.entity(former.answer());
        return answer.build();
    }

    private static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/api/");
    }
}
