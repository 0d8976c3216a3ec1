package communique.drafting;

import communique.release.Title;
import communique.web.Problems;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The drafting page of one release; {@code continues} is the sitting whose text stands in its fields. */
record DraftSheet(
        UUID id,
        Title title,
        String office,
        ZoneId zone,
        boolean voids,
        int revision,
        int seen,
        String who,
        long beat,
        List<Column> columns,
        Facts facts,
        List<Offer> offers,
        Offer continued,
        UUID continues,
        List<Following.Row> stale,
        List<Theirs> theirs,
        List<Problems> problems) {

    /** Whether the fields hold what the release does not say: typed before, or refused just now. */
    public boolean unsaved() {
        return continued != null || !problems.isEmpty();
    }

    public String languages() {
        return String.join(" ", columns.stream().map(Column::language).toList());
    }

    /** One language's fields; {@code errors} by field. */
    record Column(String language, Wording.Part text, Map<String, String> errors) {
        public String id(String field) {
            return field + "-" + language;
        }

        public String error(String field) {
            return errors.get(field);
        }
    }

    /** A text that somebody left here and that is in no revision. */
    record Offer(UUID sitting, boolean own, String who, Instant keptAt, int revision, String beginning) {}

    /** What stands in the release now, when somebody was quicker: a language's words, and how they differ from ours. */
    record Theirs(String language, String headline, String subheads, List<List<WordDiff.Piece>> paragraphs) {}

    /** What is known of the meeting; empty lists and nulls where nothing is. */
    record Facts(
            String mode, List<Said> place, List<Said> occasion, List<Participant> participants, List<Topic> topics) {}

    record Said(String language, String text) {}

    record Participant(String name, List<Said> title) {}

    record Topic(String verb, List<Said> text) {}
}
