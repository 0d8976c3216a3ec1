package communique.evidence;

import communique.distribution.Outcome;
import communique.embargo.LinkView;
import communique.release.Overruled;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What can be proven of a release, as machines see it; whatever may be long is behind a link or in the ZIP. */
record Evidence(
        UUID release,
        String number,
        String office,
        String status,
        Instant generatedAt,
        List<RevisionProof> revisions,
        List<Act> approvals,
        List<Overruled> overrides,
        List<Issue> distributions,
        List<String> newsroom,
        List<LinkView> embargo,
        Chained record,
        String zip) {

    /** {@code recomputed}: the stored bytes still give the hash. */
    record RevisionProof(
            int number, String contentHash, boolean recomputed, String writtenBy, Instant writtenAt, boolean issued) {}

    record Act(Long place, Instant at, String who, String action, Integer revision, String detail, String hash) {}

    record Issue(
            UUID id,
            int revision,
            String kind,
            String status,
            Instant at,
            Instant startedAt,
            Instant finishedAt,
            List<String> lists,
            Map<String, Long> counts,
            List<Mail> mails,
            String deliveries) {
        /** For labels, which want the choice itself; what is nobody's outcome is left out. */
        public List<Counted> counted() {
            return counts.entrySet().stream()
                    .filter(count -> count.getValue() > 0)
                    .map(count ->
                            new Counted(Outcome.valueOf(count.getKey().toUpperCase(Locale.ROOT)), count.getValue()))
                    .toList();
        }
    }

    record Counted(Outcome outcome, long rows) {}

    /** {@code keptAt} is null for what was not kept when it was sent. */
    record Mail(String languages, String sha256, int bytes, Instant keptAt) {}

    /** {@code entries} of this release; {@code intact} and {@code head} are of the whole record. */
    record Chained(long entries, boolean intact, long faults, String head) {}
}
