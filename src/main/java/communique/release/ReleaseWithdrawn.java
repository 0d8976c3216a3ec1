package communique.release;

import java.util.UUID;

/** A release was taken back: nothing more of it leaves. */
public record ReleaseWithdrawn(UUID release) {}
