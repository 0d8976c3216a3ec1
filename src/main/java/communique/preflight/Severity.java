package communique.preflight;

import java.util.Locale;

/** A blocker refuses submission; a warning only says. */
public enum Severity {
    BLOCKER,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
