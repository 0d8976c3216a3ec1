package communique.official;

import java.time.LocalDate;
import java.util.UUID;

/** An official as the list shows one: the title held today. */
public record OfficialRow(UUID id, String name, String title, String organisation) {
    static OfficialRow of(Official official, LocalDate today, String reader) {
        var value = official.value();
        var now = value.on(today);
        return new OfficialRow(
                official.id(),
                value.name(),
                now.map(t -> t.title().getOrDefault(reader, first(t.title()))).orElse(null),
                now.map(t -> t.organisation().getOrDefault(reader, first(t.organisation())))
                        .orElse(null));
    }

    private static String first(java.util.Map<String, String> texts) {
        return texts.values().stream().findFirst().orElse(null);
    }
}
