package communique.evidence;

import communique.account.User;
import communique.account.Users;
import communique.audit.Line;
import communique.core.Sentences;
import communique.release.Release;
import communique.release.Releases;
import communique.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Entries as sentences in the reader's language: somebody, what they did, to what. */
@ApplicationScoped
class Told {
    /** Things that have a page of their own, named in it as entries name them. */
    private static final Set<String> SHOWN = Set.of("release", "user", "office", "list", "journalist", "outlet");

    @Inject
    Users users;

    @Inject
    Releases releases;

    @Inject
    Page page;

    List<Row> rows(List<Line> lines) {
        var names = new HashMap<String, String>();
        return lines.stream().map(line -> row(line, names)).toList();
    }

    /** What was done: {@code approved}, {@code a approuvé}; words that nobody has translated stay as they are. */
    static String act(String action, String language) {
        var words = action.split(" ", 2);
        var whole = "act." + action.replace(' ', '-');
        if (Sentences.has(whole)) return Sentences.in(language, whole);
        if (!Sentences.has("act." + words[0])) return action;
        return Sentences.in(language, "act." + words[0]) + (words.length == 1 ? "" : " " + words[1]);
    }

    private Row row(Line line, Map<String, String> names) {
        var language = page.language();
        var kind = "kind." + line.subjectKind();
        return new Row(
                line.id(),
                line.place(),
                line.at(),
                names.computeIfAbsent(line.who(), this::who),
                line.via() == null ? null : Sentences.in(language, "via." + line.via()),
                line.address(),
                act(line.action(), language),
                Sentences.has(kind) ? Sentences.in(language, kind) : line.subjectKind(),
                names.computeIfAbsent(line.subjectKind() + " " + line.subjectId(), k -> subject(line)),
                SHOWN.contains(line.subjectKind()) ? "/" + line.subjectKind() + "s/" + line.subjectId() : null,
                line.revision(),
                line.detail(),
                line.before(),
                line.after(),
                line.hash());
    }

    String who(String who) {
        var known = "who." + who;
        if (Sentences.has(known)) return Sentences.in(page.language(), known);
        return users.named(who).map(User::displayName).orElse(who);
    }

    private String subject(Line line) {
        if (!line.subjectKind().equals("release")) return line.subjectId();
        try {
            return releases.findByIdOptional(UUID.fromString(line.subjectId()))
                    .map(Release::number)
                    .orElse(brief(line));
        } catch (IllegalArgumentException e) {
            return brief(line);
        }
    }

    private static String brief(Line line) {
        return line.subjectId().substring(0, Math.min(8, line.subjectId().length())) + "…";
    }

    /** {@code href} is null where there is no page to show. */
    record Row(
            UUID id,
            Long place,
            Instant at,
            String who,
            String via,
            String address,
            String act,
            String kind,
            String subject,
            String href,
            Integer revision,
            String detail,
            String before,
            String after,
            String hash) {}
}
