package communique.distribution;

import communique.core.Invalid;
import java.util.UUID;

/** What a query may choose from; anything else is {@link Invalid} at its field. */
final class Choices {
    private Choices() {}

    static UUID id(String field, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Invalid(field, "choice.unknown", text);
        }
    }

    static Stage stage(String text) {
        if (text == null || text.isBlank()) return null;
        for (var stage : Stage.values()) if (stage.toString().equals(text)) return stage;
        throw new Invalid("status", "choice.unknown", text);
    }

    static Outcome outcome(String text) {
        if (text == null || text.isBlank()) return null;
        for (var outcome : Outcome.values()) if (outcome.toString().equals(text)) return outcome;
        throw new Invalid("status", "choice.unknown", text);
    }
}
