package communique.copy;

/** A link printed under the text. Without a label it is the address at which the release is also available. */
public record Link(String label, String url) {}
