package communique.release;

import communique.copy.Dateline;
import communique.copy.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A release as its page shows it. */
record ReleaseSheet(
        UUID id,
        Title title,
        String number,
        Kind kind,
        Status status,
        int revision,
        String contentHash,
        String office,
        ZoneId zone,
        Dateline dateline,
        List<Step> life,
        Signed submitted,
        Signed approved,
        Instant issueAt,
        Instant issuedAt,
        Instant revisedAt,
        List<Passed> passed,
        List<Reason> reasons,
        List<Column> columns,
        List<FindingRow> findings,
        List<Waiver> waivers,
        boolean hopeless,
        List<History.Row> history,
        Eyes eyes,
        Deeds may,
        Map<String, String> typed) {

    /** The languages whose typography can be set right in one go. */
    public List<String> untidy() {
        return findings.stream()
                .filter(f -> f.code().startsWith("typography."))
                .map(FindingRow::language)
                .distinct()
                .toList();
    }

    public String brief() {
        return Hashes.brief(contentHash);
    }

    /** Whether what the public holds is not what first went out. */
    public boolean recorrected() {
        return issuedAt != null && !issuedAt.equals(revisedAt);
    }

    /** What was typed into a field of a form that was refused. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String typedIn(String form, String language) {
        return typed(form + "." + language);
    }

    public boolean isTyped(String field) {
        return typed.containsKey(field);
    }

    /** Who may see it, and whose eyes it still owes. */
    record Eyes(boolean limited, Alone alone, long comments) {
        /** Whether one person alone vouches for it until now. */
        public boolean owed() {
            return alone != null && alone.seconded() == null;
        }
    }

    /** {@code seconded} is null as long as the second pair of eyes is owed. */
    record Alone(String by, Instant at, String reason, String hash, Signed seconded) {}

    record Step(Status status, boolean done, boolean current) {}

    record Signed(String who, Instant at) {}

    /** A blocker that somebody let pass. */
    record Passed(String message, String reason, String by) {}

    /** Why it was returned, corrected or withdrawn: {@code act} is that word. */
    record Reason(String act, String text) {}

    /** One language: its text, or the place where it is missing. */
    record Column(String language, boolean owed, VersionSheet version) {}

    /** A field in which to give the reason why a blocker may pass; one for all findings of its code. */
    record Waiver(String code, String field, List<FindingRow> findings) {}
}
