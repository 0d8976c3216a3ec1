package communique.distribution;

import java.util.Locale;

/** Where a distribution stands. */
public enum Stage {
    PLANNED,
    RUNNING,
    HELD,
    FINISHED,
    CANCELLED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
