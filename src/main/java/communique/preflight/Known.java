package communique.preflight;

import communique.copy.Official;
import java.util.List;
import java.util.Set;

/** What the house knows beside the draft: its register of officials, and the abbreviations that need no explanation. */
public record Known(List<Official> officials, Set<String> abbreviations) {
    public static final Known NOTHING = new Known(List.of(), Set.of());

    public Known {
        officials = officials == null ? List.of() : List.copyOf(officials);
        abbreviations = abbreviations == null ? Set.of() : Set.copyOf(abbreviations);
    }
}
