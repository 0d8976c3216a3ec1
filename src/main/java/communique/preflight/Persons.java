package communique.preflight;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people whose names we know to be right: the officials of the register and those who took part in the meeting. */
final class Persons {
    private static final int MOST = 2_000;

    private Persons() {}

    static Set<String> names(Draft draft) {
        var meeting = draft.copy().meeting();
        var took = meeting == null
                ? Stream.<String>empty()
                : meeting.participants().stream().map(p -> p.name());
        return Stream.concat(draft.known().officials().stream().map(o -> o.name()), took)
                .filter(name -> name != null && !name.isBlank())
                .map(name ->
                        name.replace('\u00a0', ' ').replaceAll("[\\s,;]+$", "").strip())
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
