package communique.release;

import java.util.UUID;

/** A release has gone public: this revision, on these terms. Fired inside the transaction that issues it. */
public record ReleaseIssued(UUID release, int revision, boolean inNewsroom) {}
