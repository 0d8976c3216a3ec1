package communique.bench;

/** Where mail is sent to in these programs: ours, or Postfix's. */
interface Relay extends AutoCloseable {
    int port();

    /** How many messages it has taken so far. */
    long taken() throws Exception;
}
