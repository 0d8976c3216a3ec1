package communique.release;

import java.util.UUID;

/** The content has changed, or the approval was taken back: what was planned for the old text must not go. */
public record ReleaseRevised(UUID release) {}
