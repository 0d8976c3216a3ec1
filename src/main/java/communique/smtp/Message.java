package communique.smtp;

import java.io.IOException;
import java.io.OutputStream;

/** One message to one recipient, ready to travel. */
public interface Message {
    /** The envelope's sender, where bounces go. */
    String sender();

    String recipient();

    /** Headers, an empty line and the body: lines end in CRLF, none begins with a dot, the last one is ended. */
    void writeTo(OutputStream out) throws IOException;
}
