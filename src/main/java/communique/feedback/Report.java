package communique.feedback;

import java.util.List;

/**
 * What a message says of mail that left earlier. Without notices it is about something else: an automatic reply, a
 * letter. The rest is what the mail can be recognised by, null where it is not there: the word in its return path, the
 * one in its way out of the list, its Message-ID.
 */
record Report(String id, List<Notice> notices, String token, String wayOut, String messageId) {
    boolean isUnrelated() {
        return notices.isEmpty();
    }
}
