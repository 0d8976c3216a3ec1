package communique.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A link for a fact-check as pages and programs show one, with what was said by it; never the link. */
record FactCheckRow(
        UUID id,
        String reader,
        int revision,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant firstReadAt,
        boolean open,
        List<Comment> comments) {

    static List<FactCheckRow> of(FactChecks checks, UUID release, Instant now) {
        var said = checks.commentsOf(release).stream().collect(Collectors.groupingBy(FactCheckComment::factCheckId));
        return checks.of(release).stream()
                .map(check -> of(check, said.getOrDefault(check.id(), List.of()), now))
                .toList();
    }

    static FactCheckRow of(FactCheck c, List<FactCheckComment> said, Instant now) {
        var comments = said.stream().map(s -> new Comment(s.said(), s.saidAt())).toList();
        return new FactCheckRow(
                c.id(),
                c.reader(),
                c.revision(),
                c.madeBy(),
                c.madeAt(),
                c.expiresAt(),
                c.revokedAt(),
                c.firstReadAt(),
                c.isOpen(now),
                comments);
    }

    record Comment(String said, Instant at) {
        /** Its lines as paragraphs; each is escaped where it is shown. */
        public List<String> lines() {
            return said.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
