package communique.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Official;
import communique.copy.Version;
import communique.core.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever was minister that day is not called prime minister, however the name is set. */
@Tag("domain")
class TitleOfTheDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    void a_wrong_title_is_found_whether_the_initial_is_held_by_a_no_break_space_or_not() {
        for (var name : List.of("Oliver P. Whitmore", "Oliver P.\u00a0Whitmore")) {
            assertEquals(1, found("Le président " + name + " a pris la parole."), name);
            assertEquals(0, found("Le ministre " + name + " a pris la parole."), name);
        }
    }

    private static long found(String body) {
        var version = new Version("OTTAWA", "Une allocution", List.of(), body, List.of(), null, List.of(), List.of());
        var copy = new Copy(Kind.STATEMENT, new Dateline(DAY, "CNW"), new TreeMap<>(Map.of("fr", version)), null);
        var known = new Known(
                List.of(official("Oliver P. Whitmore", "ministre"), official("Ada Roy", "président")), Set.of());
        return Preflight.read(new Draft(copy, List.of("fr"), LocalText.EMPTY, DAY, known)).stream()
                .filter(f -> f.code().equals("name.title"))
                .count();
    }

    private static Official official(String name, String title) {
        var tenure = new Official.Tenure(Map.of("fr", title), Map.of(), null, null);
        return new Official(name, null, Official.Gender.MASCULINE, List.of(tenure));
    }
}
