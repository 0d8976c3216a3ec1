package communique.copy;

import java.time.LocalDate;

/** What a dateline says besides its place: the date, and the wire's mark ({@code CNW}); either may be unknown. */
public record Dateline(LocalDate date, String wire) {
    public static final Dateline NONE = new Dateline(null, null);
}
