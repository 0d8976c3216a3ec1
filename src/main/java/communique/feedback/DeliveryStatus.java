package communique.feedback;

import communique.distribution.EventKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of a report that is made for machines (RFC 3464): first the message, then a block for each recipient. */
final class DeliveryStatus {
    private static final int MOST_RECIPIENTS = 50;

    private DeliveryStatus() {}

    static List<Notice> read(String text) {
        var notices = new ArrayList<Notice>();
        for (var block : text.split("\n[ \t]*\n")) {
            var notice = notice(Fields.read(block));
            if (notice != null) notices.add(notice);
            if (notices.size() == MOST_RECIPIENTS) break;
        }
        return notices;
    }

    /** Null where nothing is said of anybody, or nothing that we would keep ({@code relayed}, {@code expanded}). */
    private static Notice notice(Fields block) {
        if (!block.has("final-recipient") && !block.has("original-recipient") && !block.has("action")) return null;
        var diagnostic = Words.line(block.get("diagnostic-code").replaceFirst("(?i)^\\s*(?:smtp|x-[\\w-]+)\\s*;", ""));
        var kind = kind(block.get("action").toLowerCase(Locale.ROOT), block.get("status"), diagnostic);
        if (kind == null) return null;
        return new Notice(
                kind,
                Words.address(block.get("final-recipient")),
                Words.address(block.get("original-recipient")),
                Gravity.status(block.get("status"), diagnostic),
                diagnostic);
    }

    private static EventKind kind(String action, String status, String diagnostic) {
        if (action.startsWith("failed")) return Gravity.of(status, diagnostic);
        if (action.startsWith("delayed")) return EventKind.DELAYED;
        if (action.startsWith("delivered")) return EventKind.DELIVERED;
        if (!action.isEmpty()) return null;
        return status.startsWith("5") || status.startsWith("4") ? Gravity.of(status, diagnostic) : null;
    }
}
