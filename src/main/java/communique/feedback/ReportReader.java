package communique.feedback;

import communique.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads whatever arrives in the mailbox for returns: bounces (RFC 3464, or in sentences) and complaints (RFC 5965). */
final class ReportReader {
    private static final int DEEPEST_FORWARD = 2;
    private static final String STATUS = "message/delivery-status";
    private static final String GLOBAL_STATUS = "message/global-delivery-status";

    private ReportReader() {}

    /** Never throws; what is no report is unrelated. */
    static Report read(byte[] message) {
        var mail = Mime.read(message);
        return read(mail, id(mail, message), DEEPEST_FORWARD);
    }

    private static Report read(Mime mail, String id, int forwards) {
        var notices = notices(mail);
        // Somebody may have forwarded the report as an attachment.
        var inside = notices.isEmpty() && forwards > 0 ? mail.first("message/rfc822") : null;
        if (inside != null && inside.isPresent()) return read(inside.get().message(), id, forwards - 1);
        var copy = copy(mail);
        var machine = mail.first("message/feedback-report", STATUS, GLOBAL_STATUS)
                .map(Mime::text)
                .orElse("");
        return new Report(
                id,
                notices,
                Origin.token(Origin.envelope(mail.head()), machine, copy),
                Origin.wayOut(copy),
                Origin.messageId(copy, machine));
    }

    private static List<Notice> notices(Mime mail) {
        var complaint = mail.first("message/feedback-report");
        if (complaint.isPresent())
            return Complaint.read(Fields.read(complaint.get().text()));
        var status = mail.first(STATUS, GLOBAL_STATUS);
        if (status.isPresent()) return DeliveryStatus.read(status.get().text());
        if (mail.first("message/disposition-notification").isPresent()) return List.of();
        return PlainBounce.read(mail.head(), text(mail));
    }

    /** What is brought back of our mail: a part of its own, or what a text ends with. */
    private static String copy(Mime mail) {
        var part = mail.first(
                "message/rfc822",
                "text/rfc822-headers",
                "message/global",
                "message/global-headers",
                "message/rfc822-headers");
        if (part.isPresent()) return part.get().text();
        var text = text(mail);
        return text.substring(PlainBounce.told(text).length());
    }

    private static String text(Mime mail) {
        return mail.first("text/plain", "").map(Mime::text).orElse("");
    }

    private static String id(Mime mail, byte[] message) {
        var id = mail.head().get("message-id");
        return Secret.sha256(id.isBlank() ? new String(message, StandardCharsets.ISO_8859_1) : id);
    }
}
