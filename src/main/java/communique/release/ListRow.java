package communique.release;

import communique.copy.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** A release in a list. */
record ListRow(
        UUID id,
        Title title,
        Kind kind,
        Status status,
        List<Mark> languages,
        LocalDate day,
        Instant issueAt,
        ZoneId zone,
        String number,
        String office) {

    static ListRow of(Release r, String reader) {
        var languages = new LinkedHashSet<>(r.office().inOrder());
        languages.addAll(r.copy().versions().keySet());
        return new ListRow(
                r.id(),
                Title.of(r.copy(), reader),
                r.copy().kind(),
                r.status(),
                languages.stream()
                        .map(l -> new Mark(l, r.copy().versions().containsKey(l)))
                        .toList(),
                r.dayOf(),
                r.status() == Status.SCHEDULED ? r.issueAt() : null,
                r.office().zone(),
                r.number(),
                r.office().abbreviations().in(reader));
    }

    /** A language, and whether somebody has written it. */
    record Mark(String language, boolean written) {}
}
