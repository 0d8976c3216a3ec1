package communique.distribution;

import communique.distribution.SendDue.Result;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One connection to the relay, kept open between messages; it knows whether the relay has seen a message's end. */
class Connection {
    /** Relays cap the messages of one connection; Postfix and Exim commonly at 100 and more. */
    private static final int MOST_MESSAGES = 100;

    private final Session session;
    private final Watched transport;
    private int sent;

    Connection(Session session) {
        this.session = session;
        this.transport = new Watched(session);
    }

    Result send(Letters.Letter letter) {
        transport.endSeen = false;
        try {
            if (!transport.isConnected()) transport.connect();
            var message = letter.in(session);
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress(letter.address())});
            sent++;
            return new Result(
                    Outcome.ACCEPTED, transport.getLastServerResponse().strip(), false);
        } catch (MessagingException | IOException e) {
            return failed(e);
        } finally {
            if (sent >= MOST_MESSAGES) close();
        }
    }

    private Result failed(Exception e) {
        var code = code(e);
        var said = transport.getLastServerResponse() == null
                ? ""
                : transport.getLastServerResponse().strip() + " ";
        var detail = said + e.getClass().getSimpleName() + ": " + e.getMessage();
        if (code >= 500 && code < 600) return new Result(Outcome.REFUSED, detail, false);
        if (code == 421 || code < 0) {
            close();
            // Without an answer to the final dot nobody can say whether the message is on its way.
            return new Result(transport.endSeen && code < 0 ? Outcome.UNKNOWN : Outcome.DEFERRED, detail, true);
        }
        return new Result(Outcome.DEFERRED, detail, false);
    }

    /** The relay's answer about this message; −1 when it gave none. */
    private static int code(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address) return address.getReturnCode();
            if (cause instanceof SMTPSendFailedException failed && failed.getNextException() == null)
                return failed.getReturnCode();
        }
        return -1;
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof MessagingException m && m.getNextException() != null
                ? m.getNextException()
                : cause.getCause();
    }

    boolean isUsable() {
        return transport.isConnected();
    }

    void close() {
        sent = 0;
        try {
            transport.close();
        } catch (MessagingException e) {
            // It is gone either way.
        }
    }

    /** Angus's transport, watched at the one moment that matters: the final dot. */
    private static final class Watched extends SMTPTransport {
        private boolean endSeen;

        Watched(Session session) {
            super(session, new URLName("smtp", null, -1, null, null, null));
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            endSeen = true;
            super.finishData();
        }
    }
}
