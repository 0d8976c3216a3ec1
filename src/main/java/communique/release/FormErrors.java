package communique.release;

import communique.web.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences that stand at the fields of a form, by the field's id. */
final class FormErrors {
    private FormErrors() {}

    static Map<String, String> of(List<Problems> problems) {
        return problems.stream()
                .filter(problem -> problem.anchor() != null)
                .collect(Collectors.toMap(Problems::anchor, Problems::message, (first, second) -> first));
    }

    /** A hidden number that is none is as stale as can be. */
    static int seen(String field) {
        return field != null && field.matches("\\d{1,9}") ? Integer.parseInt(field) : -1;
    }
}
