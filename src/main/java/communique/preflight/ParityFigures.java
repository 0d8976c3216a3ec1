package communique.preflight;

import java.util.List;
import java.util.stream.Stream;

/** A figure in one language stands in the other too, at the same paragraph. */
class ParityFigures implements Rule {
    private static final Facing<Figure> FACING = new Facing<>("parity.figure", Passage::figures, Figure::sameAs);

    @Override
    public Stream<Finding> read(Draft draft) {
        return Pair.each(draft, pair -> FACING.read(pair, ParityFigures::worthSaying));
    }

    /** A number written as a word may be left out; it is only wrong where the other side has another one alone. */
    private static List<Facing.Met<Figure>> worthSaying(List<Facing.Met<Figure>> side, List<Facing.Met<Figure>> other) {
        if (!other.isEmpty() && side.size() == other.size()) return side;
        return side.stream().filter(one -> !one.thing().soft()).toList();
    }
}
