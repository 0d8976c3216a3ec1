package communique.office;

import communique.core.LocalText;

/** The office's own desk, printed at the foot of its releases in the release's language. */
public record MediaContact(LocalText labels, String email, String phone) {}
