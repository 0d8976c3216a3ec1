package communique.preflight;

import java.util.List;
import java.util.stream.Stream;

/** An hour in one language stands in the other too: {@code 12 h 30} is {@code 12:30 p.m.} */
class ParityHours implements Rule {
    private static final Facing<Hour> FACING = new Facing<>("parity.hour", Passage::hours, Hour::sameAs);

    @Override
    public Stream<Finding> read(Draft draft) {
        return Pair.each(
                draft,
                pair -> FACING.read(
                        pair,
                        (side, other) -> notDurations(
                                side, pair.language().equals(language(side)) ? pair.otherBody() : pair.body())));
    }

    private static String language(List<Facing.Met<Hour>> side) {
        return side.isEmpty() ? null : side.get(0).passage().language();
    }

    /** {@code 24 h} and “24 hours”, or “8 to 9 a.m.”: the other side has the figure, if not the hour. */
    private static List<Facing.Met<Hour>> notDurations(List<Facing.Met<Hour>> side, List<Passage> others) {
        if (side.isEmpty()) return side;
        return side.stream()
                .filter(one -> others.stream()
                        .filter(p -> Math.abs(p.paragraph() - one.passage().paragraph()) <= 1)
                        .flatMap(p -> p.figures().stream())
                        .noneMatch(one.thing()::mayBe))
                .toList();
    }
}
