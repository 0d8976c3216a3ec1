package communique.smtp;

import communique.smtp.Verdict.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.net.IDN;
import java.util.Set;

/**
 * One connection to a relay (RFC 5321), kept open between messages. Where the relay offers pipelining (RFC 2920) the
 * envelope of the next message travels with the end of this one. It knows at every moment whether a message's end has
 * been sent, so that its verdict is the truth.
 */
public final class SmtpConnection implements Closeable {
    private final Route route;
    private final Wire wire;
    private final Set<String> offers;
    private Message announced;
    private boolean open = true;
    private int carried;

    private SmtpConnection(Route route, Wire wire, Set<String> offers) {
        this.route = route;
        this.wire = wire;
        this.offers = offers;
    }

    public static SmtpConnection to(Route route) throws IOException {
        var wire = new Wire(route);
        try {
            return new SmtpConnection(route, wire, new Greeting(route, wire).exchange());
        } catch (IOException | RuntimeException e) {
            wire.close();
            throw e;
        }
    }

    /** {@code next}, when not null, must be what is sent after {@code message}; it may be announced already. */
    public Verdict send(Message message, Message next, Gate gate) throws InterruptedException {
        var refusal = unspeakable(message);
        if (refusal != null) return refusal;
        var endSent = false;
        try {
            var envelope = envelope(message);
            if (envelope != null) return envelope;
            message.writeTo(wire.out());
            wire.out().flush();
            if (!gate.opens()) {
                close();
                return new Verdict(Kind.NOT_SENT, "held before its end was sent");
            }
            wire.patience(Route.END_PATIENCE);
            wire.line(".");
            announce(next);
            // One small write: when it fails, nothing of it has left.
            wire.out().flush();
            endSent = true;
            var end = wire.reply();
            wire.patience(route.patience());
            carried++;
            return ended(end);
        } catch (IOException e) {
            close();
            return new Verdict(endSent ? Kind.UNKNOWN : Kind.RELAY_FAILED, said(e));
        } catch (RuntimeException | Error e) {
            // What broke is on this side. Nothing was sent as long as the end was not; after it, the message may be
            // taken.
            close();
            if (!endSent) throw e;
            return new Verdict(Kind.UNKNOWN, e.getClass().getName());
        }
    }

    /** Null when the relay is ready for the message's text. */
    private Verdict envelope(Message message) throws IOException {
        if (announced != message) {
            if (announced != null) throw new IOException("another message was announced");
            if (!pipelines()) return stepwise(message);
            write(message);
        }
        announced = null;
        var mail = wire.reply();
        var recipient = wire.reply();
        var data = wire.reply();
        var verdict = verdict(mail, recipient, data);
        return verdict == null ? null : takenBack(verdict, recipient, data);
    }

    /** What stands of a refused envelope goes, or a real relay would take the next one for a part of it. */
    private Verdict takenBack(Verdict verdict, Reply recipient, Reply data) throws IOException {
        if (!open) return verdict;
        if (data.code() == 354) {
            // RFC 2920 §3.1: a relay may ask for the text although it took no recipient; an empty one goes to nobody.
            // If it did take one, an empty one would go to them.
            if (recipient.isOk()) {
                close();
                return verdict;
            }
            wire.ask(".");
        }
        return reset(verdict);
    }

    private Verdict stepwise(Message message) throws IOException {
        var mail = wire.ask(mail(message));
        if (!mail.isOk()) return reset(refusedAll(mail));
        var recipient = wire.ask(recipient(message));
        if (!recipient.isOk()) return reset(refusedOne(recipient));
        var data = wire.ask("DATA");
        return data.code() == 354 ? null : reset(refusedOne(data));
    }

    private Verdict reset(Verdict verdict) throws IOException {
        if (open && !wire.ask("RSET").isOk()) close();
        return verdict;
    }

    private Verdict verdict(Reply mail, Reply recipient, Reply data) {
        if (!mail.isOk()) return refusedAll(mail);
        if (!recipient.isOk()) return refusedOne(recipient);
        return data.code() == 354 ? null : refusedOne(data);
    }

    /** A refused sender is no recipient's fault: everybody else would be refused too. */
    private Verdict refusedAll(Reply reply) {
        if (reply.closes()) close();
        return new Verdict(Kind.RELAY_FAILED, reply.text());
    }

    private Verdict refusedOne(Reply reply) {
        if (reply.closes()) {
            close();
            return new Verdict(Kind.RELAY_FAILED, reply.text());
        }
        return new Verdict(reply.isPermanent() ? Kind.REFUSED : Kind.DEFERRED, reply.text());
    }

    private Verdict ended(Reply end) {
        if (end.isOk()) {
            if (carried >= route.messagesPerConnection()) quit();
            return new Verdict(Kind.ACCEPTED, end.text());
        }
        return refusedOne(end);
    }

    private void announce(Message next) throws IOException {
        if (next == null || !pipelines() || carried + 1 >= route.messagesPerConnection()) return;
        if (unspeakable(next) != null) return;
        write(next);
        announced = next;
    }

    private void write(Message message) throws IOException {
        wire.line(mail(message));
        wire.line(recipient(message));
        wire.line("DATA");
    }

    private String mail(Message message) {
        return "MAIL FROM:<" + ascii(message.sender()) + ">" + (needsUtf8(message) ? " SMTPUTF8" : "");
    }

    private static String recipient(Message message) {
        return "RCPT TO:<" + ascii(message.recipient()) + ">";
    }

    /** An address that this relay cannot be told, or that would be read as something else. */
    private Verdict unspeakable(Message message) {
        if (!isAddress(message.recipient()) || !isAddress(message.sender()))
            return new Verdict(Kind.REFUSED, "553 5.1.3 not an address");
        if (needsUtf8(message) && !offers.contains("SMTPUTF8"))
            return new Verdict(Kind.REFUSED, "553 5.6.7 the relay takes no address with letters beyond ASCII");
        return null;
    }

    private static boolean isAddress(String address) {
        if (address.indexOf('@') < 1) return false;
        for (int i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            if (c <= ' ' || c == '<' || c == '>' || c == 127) return false;
        }
        try {
            ascii(address);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean needsUtf8(Message message) {
        return !isAscii(local(message.recipient())) || !isAscii(local(message.sender()));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 128) return false;
        return true;
    }

    private static String local(String address) {
        return address.substring(0, address.lastIndexOf('@'));
    }

    private static String ascii(String address) {
        if (isAscii(address)) return address;
        var domain = address.substring(address.lastIndexOf('@') + 1);
        return local(address) + "@" + IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
    }

    private boolean pipelines() {
        return offers.contains("PIPELINING");
    }

    private static String said(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    public boolean isOpen() {
        return open;
    }

    /** How many messages this connection has carried to their end. */
    public int carried() {
        return carried;
    }

    /** No message follows: one that was announced already is taken back, and only closing does that. */
    public void rest() {
        if (announced != null) close();
    }

    /** Takes leave politely; the relay's answer is not waited for. */
    private void quit() {
        try {
            wire.line("QUIT");
            wire.out().flush();
        } catch (IOException e) {
            // It is gone either way.
        }
        close();
    }

    @Override
    public void close() {
        open = false;
        announced = null;
        wire.close();
    }
}
