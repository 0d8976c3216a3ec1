package communique.feedback;

import communique.distribution.EventKind;

/**
 * What a report says of one recipient; everything but the kind may be null. {@code original} is whom the mail was first
 * for, {@code recipient} whom it failed at: behind a forward they differ.
 */
record Notice(EventKind kind, String recipient, String original, String status, String diagnostic) {}
