package communique.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What a machine is told when something cannot be done: {@code application/problem+json} (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, List<Violation> violations, List<Reason> reasons) {
    record Violation(String field, String message) {}

    record Reason(String code, String message) {}
}
