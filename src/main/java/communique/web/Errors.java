package communique.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import communique.core.Invalid;
import communique.core.Refused;
import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate;
import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;

/** The only place that turns exceptions into answers: problems (RFC 9457) for machines, a page for people. */
class Errors {
    private static final Set<Integer> SPOKEN =
            Set.of(400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 428, 429);

    private static final Set<String> READERS = Set.of(
            URLUtils.class.getName(),
            MediaTypeHeaderDelegate.class.getName(),
            MultiPartParserDefinition.class.getName());

    @Inject
    Page page;

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance lost(String title, String detail);

        static native TemplateInstance error(int status, String title, String detail, List<String> reasons);
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return answer(
                409, "refused", refused.reasons().stream().map(this::reason).toList(), null);
    }

    @ServerExceptionMapper
    Response invalid(Invalid invalid) {
        var violations = invalid.violations().stream()
                .map(v -> new Problem.Violation(v.field(), v.in(page.language())))
                .toList();
        return answer(422, "http.422", null, violations);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        var violations = invalid.getConstraintViolations().stream()
                .map(v -> new Problem.Violation(
                        StreamSupport.stream(v.getPropertyPath().spliterator(), false)
                                .skip(1)
                                .map(Object::toString)
                                .reduce((first, second) -> first + "." + second)
                                .orElse(""),
                        sentence("text.required")))
                .toList();
        return answer(422, "http.422", null, violations);
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException wrong) {
        var path = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath())
            path.append(
                    step.getFieldName() == null
                            ? "[" + step.getIndex() + "]"
                            : (path.length() == 0 ? "" : ".") + step.getFieldName());
        if (path.length() == 0) return answer(400, "http.400", null, null);
        return answer(422, "http.422", null, List.of(new Problem.Violation(path.toString(), sentence("json.shape"))));
    }

    @ServerExceptionMapper({JsonProcessingException.class, java.time.DateTimeException.class})
    Response unreadable(Exception wrong) {
        return answer(400, "http.400", null, null);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response changedMeanwhile(Exception stale) {
        return answer(412, "http.412", null, null);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException no) {
        return answer(403, "http.403", null, null);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException exception) {
        var status = exception.getResponse().getStatus();
        if (status < 400) return exception.getResponse();
        if (SPOKEN.contains(status)) return answer(status, "http." + status, null, null);
        if (status < 500) return answer(400, "http.400", null, null);
        return unexpected(exception);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException)
                return changedMeanwhile((Exception) cause);
            // A character that the database does not keep (NUL), or more of it than a column holds.
            if (cause instanceof org.hibernate.exception.DataException)
                return answer(422, "http.422", null, List.of(new Problem.Violation("", sentence("text.unusable"))));
            if (cause instanceof org.hibernate.exception.ConstraintViolationException)
                return answer(409, "taken-meanwhile", null, null);
            if (isUnreadable(cause)) return answer(400, "http.400", null, null);
            if (cause == cause.getCause()) break;
        }
        Log.error("Not foreseen, answered as 500", thrown);
        return answer(500, "http.500", null, null);
    }

    /**
     * A percent sign that escapes nothing, parts cut short, a content type that is none: the library that reads requests
     * throws for them what it would throw for its own faults.
     */
    private static boolean isUnreadable(Throwable cause) {
        var trace = cause.getStackTrace();
        return (cause instanceof IllegalArgumentException || cause instanceof IOException)
                && trace.length > 0
                && READERS.stream().anyMatch(trace[0].getClassName()::startsWith);
    }

    private Response answer(int status, String code, List<Problem.Reason> reasons, List<Problem.Violation> violations) {
        var title = sentence("http." + status);
        var detail = sentence(code.startsWith("http.") ? code + ".detail" : code);
        var answer = Response.status(status).header("Content-Language", page.language());
        if (isForMachines())
            return answer.type("application/problem+json")
                    .entity(new Problem("about:blank", title, status, detail, violations, reasons))
                    .build();
        var lines = reasons != null
                ? reasons.stream().map(Problem.Reason::message).toList()
                : violations != null
                        ? violations.stream().map(Problem.Violation::message).toList()
                        : List.<String>of();
        // To the public every "no" is the same few words, whatever stands behind it.
        if (page.isPublic())
            return answer.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .header("Cache-Control", "no-store")
                    .entity(Templates.lost(title, detail).render())
                    .build();
        return answer.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.error(status, title, detail, lines))
                .build();
    }

    private Problem.Reason reason(Refused.Reason reason) {
        return new Problem.Reason(reason.code(), reason.in(page.language()));
    }

    private String sentence(String code) {
        return communique.core.Sentences.in(page.language(), code);
    }

    private boolean isForMachines() {
        return page.path().startsWith("/api/") || page.asksForJson();
    }
}
