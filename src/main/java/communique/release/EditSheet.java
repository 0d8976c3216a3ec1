package communique.release;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What surrounds the form: {@code notes} are the findings at its fields, {@code others} the text to translate from. */
record EditSheet(
        UUID id,
        String language,
        Title title,
        boolean voids,
        String officeSource,
        String preview,
        Map<String, String> notes,
        List<VersionSheet> others,
        Theirs theirs) {

    /** What somebody else did since the form was opened, and their text; no text when they took it away. */
    record Theirs(History.Row last, VersionSheet version) {}
}
