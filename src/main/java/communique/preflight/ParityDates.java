package communique.preflight;

import java.util.stream.Stream;

/** A date in one language stands in the other too. */
class ParityDates implements Rule {
    private static final Facing<Day> FACING = new Facing<>("parity.date", Passage::days, Day::sameAs);

    @Override
    public Stream<Finding> read(Draft draft) {
        return Pair.each(draft, pair -> FACING.read(pair, (side, other) -> side));
    }
}
