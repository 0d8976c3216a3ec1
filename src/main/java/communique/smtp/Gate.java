package communique.smtp;

/** Asked when everything of a message has been sent but its end; after the end it cannot be taken back. */
@FunctionalInterface
public interface Gate {
    boolean opens() throws InterruptedException;
}
