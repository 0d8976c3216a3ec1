package communique.release;

import java.util.Locale;

/** Where a release stands in its life. */
public enum Status {
    DRAFT,
    SUBMITTED,
    APPROVED,
    SCHEDULED,
    ISSUED,
    WITHDRAWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
