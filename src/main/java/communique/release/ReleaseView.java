package communique.release;

import communique.copy.Dateline;
import communique.copy.Meeting;
import communique.copy.Version;
import communique.core.LocalText;
import communique.preflight.Finding;
import communique.preflight.Severity;
import communique.preflight.Spot;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** A release as the REST contract shapes it. */
public record ReleaseView(
        UUID id,
        String number,
        String kind,
        String office,
        String status,
        int revision,
        String contentHash,
        Dateline dateline,
        SortedMap<String, Version> versions,
        Meeting meeting,
        List<Found> findings,
        Planned schedule,
        Instant issuedAt,
        Integer issuedRevision,
        String submittedBy,
        String approvedBy,
        List<Overruled> overrides,
        String returnedReason,
        LocalText correctionReason,
        Instant withdrawnAt,
        boolean limited,
        Alone emergency) {

    public static ReleaseView of(Release r, String reader, List<Finding> findings) {
        return new ReleaseView(
                r.id(),
                r.number(),
                r.copy().kind().toString(),
                r.office().code(),
                r.status().toString(),
                r.revision(),
                r.contentHash(),
                r.copy().dateline(),
                r.copy().versions(),
                r.copy().meeting(),
                findings.stream().map(f -> Found.of(f, reader)).toList(),
                Planned.of(r),
                r.issuedAt(),
                r.issuedRevision(),
                r.submittedBy(),
                r.approvedBy(),
                r.overruled(),
                r.returnedReason(),
                r.correctionReason(),
                r.withdrawnAt(),
                r.limited(),
                Alone.of(r.emergency()));
    }

    /** One person vouched for the text alone; {@code secondedBy} is null until somebody else has approved it too. */
    public record Alone(
            String by,
            Instant at,
            String reason,
            int revision,
            String contentHash,
            String secondedBy,
            Instant secondedAt) {
        static Alone of(Emergency e) {
            if (e == null) return null;
            return new Alone(e.by(), e.at(), e.reason(), e.revision(), e.hash(), e.secondedBy(), e.secondedAt());
        }
    }

    /** With what else was found. */
    ReleaseView with(List<Found> more) {
        if (more.isEmpty()) return this;
        var all = new java.util.ArrayList<>(findings);
        all.addAll(more);
        return new ReleaseView(
                id,
                number,
                kind,
                office,
                status,
                revision,
                contentHash,
                dateline,
                versions,
                meeting,
                all,
                schedule,
                issuedAt,
                issuedRevision,
                submittedBy,
                approvedBy,
                overrides,
                returnedReason,
                correctionReason,
                withdrawnAt,
                limited,
                emergency);
    }

    /** A finding with its sentence in the reader's language, the words it means and what may stand in their place. */
    public record Found(
            String code,
            Severity severity,
            boolean overridable,
            String language,
            String path,
            Spot spot,
            String fix,
            String message) {
        public static Found of(Finding f, String reader) {
            return new Found(
                    f.code(), f.severity(), f.overridable(), f.language(), f.path(), f.spot(), f.fix(), f.in(reader));
        }
    }

    /** When it goes out: the local time as it was said, its zone, and the instant. Null unless scheduled. */
    public record Planned(LocalDateTime at, String timeZone, Instant instant) {
        static Planned of(Release r) {
            if (r.issueAt() == null) return null;
            var local = r.issueAt().atZone(ZoneId.of(r.issueZone())).toLocalDateTime();
            return new Planned(local, r.issueZone(), r.issueAt());
        }
    }
}
