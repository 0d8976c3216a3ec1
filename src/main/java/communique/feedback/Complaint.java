package communique.feedback;

import communique.distribution.EventKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part of a feedback loop's report that is made for machines (RFC 5965). */
final class Complaint {
    /** The others speak of signatures, of viruses, or take a complaint back. */
    private static final Set<String> UNWANTED = Set.of("abuse", "fraud", "opt-out", "opt-out-list", "complaint");

    private Complaint() {}

    static List<Notice> read(Fields report) {
        var type = report.get("feedback-type").toLowerCase(Locale.ROOT);
        if (!UNWANTED.contains(type)) return List.of();
        var recipient = Words.address(report.get("original-rcpt-to"));
        if (recipient == null) recipient = Words.address(report.get("removal-recipient"));
        var who = Words.line(report.get("user-agent"));
        return List.of(new Notice(EventKind.COMPLAINT, recipient, null, null, who == null ? type : type + ", " + who));
    }
}
