package communique.copy;

/**
 * A media contact as printed at the foot of a release. {@code unread} keeps what stood where an address should be and is
 * none (an anti-spam mask such as {@code [email protected]}), so that a person can be asked; it is never used as an address.
 */
public record Contact(String label, String email, String phone, String unread) {}
