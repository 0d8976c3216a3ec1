package communique.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Copy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Clean pairs say nothing; each defect planted into them is found by its rule, and by no other that it does not concern. */
class PlantedDefectTest {
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void no_rule_fires_on_a_clean_pair() {
        assertTrue(CleanPair.all().size() >= 12);
        for (var pair : CleanPair.all())
            assertEquals(
                    "",
                    String.join("\n", said(Preflight.read(pair.draft()))),
                    "findings on the clean pair " + pair.name());
    }

    @Test
    void every_planted_defect_is_found_and_nothing_else() {
        for (var plant : Plants.all()) {
            int tried = 0;
            for (var pair : CleanPair.all()) {
                var spoilt = plant.spoil().apply(pair.copy());
                if (spoilt.equals(pair.copy())) continue;
                if (plant.code().equals("dateline.place-not-meeting")
                        && (pair.copy().meeting() == null || pair.name().contains("call"))) continue;
                tried++;
                look(plant, pair, spoilt);
            }
            if (tried == 0) wrong.add("nothing to spoil: " + plant.code() + " " + plant.what());
        }
        print();
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " wrong:\n" + String.join("\n", wrong));
    }

    private void look(Plant plant, CleanPair pair, Copy spoilt) {
        var draft = CleanPair.draft(spoilt);
        if (plant.language() == null)
            draft = new Draft(
                    spoilt,
                    draft.required(),
                    draft.sources(),
                    pair.copy().dateline().date(),
                    draft.known());
        var codes = new HashSet<String>();
        for (var finding : Preflight.read(draft)) {
            codes.add(finding.code());
            if (names(finding.code(), plant) || plant.besides().contains(finding.code())) continue;
            tally(finding.code()).falsely++;
            wrong.add("false alarm on " + pair.name() + " spoilt by " + plant.code() + " (" + plant.what() + "): "
                    + said(List.of(finding)));
        }
        var tally = tally(plant.code());
        tally.planted++;
        if (codes.stream().anyMatch(code -> names(code, plant))) tally.found++;
        else wrong.add("missed " + plant.code() + " on " + pair.name() + ": " + plant.what() + " " + codes);
    }

    /** What one language has alone is said by the same rule as what differs. */
    private static boolean names(String code, Plant plant) {
        return code.replace("-alone", "").equals(plant.code().replace("-alone", ""));
    }

    private Tally tally(String code) {
        return tallies.computeIfAbsent(code, c -> new Tally());
    }

    private void print() {
        System.out.printf("%-32s %8s %6s %6s %7s %10s%n", "rule", "planted", "found", "false", "recall", "precision");
        tallies.forEach((code, t) -> System.out.printf(
                "%-32s %8d %6d %6d %6.0f%% %9.0f%%%n",
                code,
                t.planted,
                t.found,
                t.falsely,
                100.0 * t.found / Math.max(1, t.planted),
                100.0 * t.found / Math.max(1, t.found + t.falsely)));
        int planted = tallies.values().stream().mapToInt(t -> t.planted).sum();
        int found = tallies.values().stream().mapToInt(t -> t.found).sum();
        int falsely = tallies.values().stream().mapToInt(t -> t.falsely).sum();
        System.out.printf(
                "%-32s %8d %6d %6d %6.1f%% %9.1f%%%n",
                "all", planted, found, falsely, 100.0 * found / planted, 100.0 * found / (found + falsely));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.code() + " " + f.path() + " " + f.spot() + " " + f.in("en"))
                .toList();
    }

    private static class Tally {
        int planted, found, falsely;
    }
}
