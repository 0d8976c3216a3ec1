package communique.feedback;

import communique.distribution.Heard;
import communique.distribution.Returns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Takes one message that came back, however it came, and passes on what it says. The same one twice counts once. */
@ApplicationScoped
@Transactional
class Intake {
    @Inject
    Returns returns;

    @Inject
    Clock clock;

    /** Empty for what is no report. */
    List<Taken> take(byte[] message) {
        var report = ReportReader.read(message);
        var clue = new Heard.Clue(report.token(), report.wayOut(), report.messageId());
        var taken = new ArrayList<Taken>();
        for (var notice : report.notices())
            taken.add(new Taken(
                    notice,
                    returns.hear(new Heard(
                            notice.kind(),
                            clue,
                            notice.recipient(),
                            notice.original(),
                            notice.status(),
                            notice.diagnostic(),
                            report.id(),
                            clock.instant()))));
        return taken;
    }

    record Taken(Notice notice, Returns.Reply reply) {}
}
