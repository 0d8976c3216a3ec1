package communique.smtp;

/** What became of one message; {@code answer} is the relay's, or what happened instead of one. */
public record Verdict(Kind kind, String answer) {
    public enum Kind {
        /** The relay took it. */
        ACCEPTED,
        /** It never will take this one (5xx). */
        REFUSED,
        /** Not now (4xx about this recipient or message). */
        DEFERRED,
        /** The relay itself failed, or refuses us altogether; it has certainly not taken this message. */
        RELAY_FAILED,
        /** The end was sent and no answer came: nobody can say. */
        UNKNOWN,
        /** We did not send its end: the gate stayed shut. */
        NOT_SENT
    }
}
