package communique.distribution;

/** A mail server of our own, for want of a relay; the demonstration brings one. */
public interface LocalInbox {
    /** Where it listens on this machine; 0 when it does not. */
    int port();
}
