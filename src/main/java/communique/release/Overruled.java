package communique.release;

import java.time.Instant;

/** A blocker that somebody let pass, by name and with a reason. */
public record Overruled(String code, String reason, String by, Instant at) {}
