package communique.contact;

import java.util.List;
import java.util.UUID;

/** A journalist as a line of a list: who, where now, how to reach. */
public record JournalistRow(
        UUID id, String name, String outlet, String title, String email, List<String> languages, boolean doNotContact) {
    static JournalistRow of(Journalist j, java.time.LocalDate today) {
        var current = j.positions().stream().filter(p -> p.isCurrent(today)).findFirst();
        return new JournalistRow(
                j.id(),
                j.name(),
                current.map(p -> p.outlet().name()).orElse(null),
                current.map(Position::title).orElse(null),
                current.flatMap(p -> p.emails().stream().findFirst()).orElse(null),
                j.languages(),
                j.doNotContact());
    }
}
