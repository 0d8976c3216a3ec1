package communique.move;

/** A mistake that could be foreseen: the move ends with its sentence, and nothing is kept. */
class Stopped extends RuntimeException {
    Stopped(String sentence, Object... parts) {
        super(parts.length == 0 ? sentence : sentence.formatted(parts), null, false, false);
    }
}
