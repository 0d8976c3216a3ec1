package communique.feedback;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** One visit to the mailbox for returns: what is unseen there, and the mark that says that it was dealt with. */
final class Mailbox implements AutoCloseable {
    private static final Flags SEEN = new Flags(Flags.Flag.SEEN);
    private final MailboxSettings settings;
    private final Store store;
    private final Folder folder;
    private final List<Message> done = new ArrayList<>();

    private Mailbox(MailboxSettings settings, Store store, Folder folder) {
        this.settings = settings;
        this.store = store;
        this.folder = folder;
    }

    static Mailbox open(MailboxSettings settings) throws MessagingException {
        var store = Session.getInstance(settings.properties()).getStore(settings.protocol());
        try {
            store.connect(
                    settings.host.orElseThrow(),
                    settings.portOrUsual(),
                    settings.username.orElse(null),
                    settings.password.orElse(null));
            var folder = store.getFolder(settings.folder);
            folder.open(Folder.READ_WRITE);
            return new Mailbox(settings, store, folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    List<Message> unseen(int most) throws MessagingException {
        var found = folder.search(new FlagTerm(SEEN, false));
        return List.of(found).subList(0, Math.min(most, found.length));
    }

    /** As much of it as is ever looked at. */
    static byte[] bytes(Message message) throws MessagingException, IOException {
        try (var stream = message instanceof IMAPMessage there
                ? there.getMimeStream()
                : ((MimeMessage) message).getRawInputStream()) {
            return stream.readNBytes(Mime.MOST_BYTES);
        }
    }

    void done(Message message) throws MessagingException {
        message.setFlags(SEEN, true);
        done.add(message);
    }

    /** What was dealt with moves, where that is wished and the server can do it in one step; seen it is anyway. */
    void tidy() throws MessagingException {
        if (done.isEmpty() || settings.moveTo.isEmpty()) return;
        var target = store.getFolder(settings.moveTo.get());
        if (!target.exists() || !((IMAPStore) store).hasCapability("MOVE")) return;
        ((IMAPFolder) folder).moveMessages(done.toArray(Message[]::new), target);
        done.clear();
    }

    @Override
    public void close() throws MessagingException {
        try {
            // Expunges nothing: what others marked as deleted is theirs.
            if (folder.isOpen()) folder.close(false);
        } finally {
            store.close();
        }
    }
}
