package communique.contact;

import java.util.Locale;

/** What sort of outlet. */
public enum OutletKind {
    WIRE,
    DAILY,
    TV,
    RADIO,
    ONLINE,
    FREELANCE,
    OTHER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
