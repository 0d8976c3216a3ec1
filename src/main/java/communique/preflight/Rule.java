package communique.preflight;

import java.util.stream.Stream;

/** One thing a desk editor looks for. */
interface Rule {
    Stream<Finding> read(Draft draft);
}
