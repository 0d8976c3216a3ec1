package communique.release;

import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Event;
import communique.copy.Meeting;
import communique.copy.Version;
import communique.core.LocalText;
import communique.preflight.Finding;
import communique.preflight.Severity;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<String, List<Event>> events) {

    public static ReleaseView of(Release r, String reader, Instant now) {
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
                r.findings(now).stream().map(f -> Found.of(f, reader)).toList(),
                Planned.of(r),
                r.issuedAt(),
                r.issuedRevision(),
                r.submittedBy(),
                r.approvedBy(),
                r.overruled(),
                r.returnedReason(),
                r.correctionReason(),
                r.withdrawnAt(),
                events(r.copy()));
    }

    /** What an advisory's text lists, by language; empty for anything else. */
    static SortedMap<String, List<Event>> events(Copy copy) {
        var events = new TreeMap<String, List<Event>>();
        for (var language : copy.versions().keySet()) {
            var listed = EventRow.events(copy, language);
            if (!listed.isEmpty()) events.put(language, listed);
        }
        return events;
    }

    /** A finding with its sentence in the reader's language. */
    public record Found(
            String code, Severity severity, boolean overridable, String language, String path, String message) {
        public static Found of(Finding f, String reader) {
            return new Found(f.code(), f.severity(), f.overridable(), f.language(), f.path(), f.in(reader));
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
