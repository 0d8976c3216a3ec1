package communique.web;

import communique.core.Invalid;
import communique.core.Refused;
import java.util.List;

/** What a form that comes back says at its top, each line leading to its field. */
public record Problems(String message, String anchor) {
    public static List<Problems> of(Invalid invalid, String language) {
        return invalid.violations().stream()
                .map(v -> new Problems(v.in(language), anchor(v.field())))
                .toList();
    }

    public static List<Problems> of(Refused refused, String language) {
        return refused.reasons().stream()
                .map(reason -> new Problems(reason.in(language), null))
                .toList();
    }

    /** {@code versions.fr.contacts[0].email → contacts-0-email}: the id of the field in its form. */
    public static String anchor(String field) {
        if (field.isEmpty()) return null;
        return field.replaceFirst("^versions\\.[a-z]{2,3}\\.", "")
                .replaceAll("[\\[\\].]+", "-")
                .replaceAll("-$", "");
    }
}
