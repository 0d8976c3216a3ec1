package communique.release;

import communique.account.User;
import communique.account.Users;
import communique.audit.Entries;
import communique.audit.Entry;
import communique.core.Sentences;
import communique.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was done to a release, as sentences: somebody, what they did, when. */
@ApplicationScoped
class History {
    /** Who the record names for what was done at its hour by nobody in particular. */
    private static final String CLOCK = "clock";

    /** And for whoever reads by a link for a fact-check. */
    private static final String OUTSIDE = "outside";

    private static final Set<String> HASHED = Set.of("approved", "approved by mail", "seconded");

    @Inject
    Entries entries;

    @Inject
    Users users;

    @Inject
    Page page;

    /** Newest first. */
    List<Row> of(Release release) {
        var words = Words.in(page.language(), LifeMessages.class);
        var names = new HashMap<String, String>();
        return entries.of("release", release.id()).stream()
                .map(entry -> row(entry, words, release.office().zone(), names))
                .toList();
    }

    /** The name by which people know a user; programs and those long gone keep theirs. */
    String nameOf(String user) {
        if (OUTSIDE.equals(user))
            return Words.in(page.language(), EyesMessages.class).outside();
        if (CLOCK.equals(user))
            return Words.in(page.language(), LifeMessages.class).clock();
        return user == null
                ? null
                : users.named(user)
                        .map(User::displayName)
                        .orElseGet(() -> spoken("who." + user, user, page.language()));
    }

    /** What other packages did has its words among the sentences, if any. */
    private static String spoken(String code, String otherwise, String language) {
        return Sentences.has(code) ? Sentences.in(language, code) : otherwise;
    }

    private Row row(Entry entry, LifeMessages words, ZoneId zone, Map<String, String> names) {
        var who = names.computeIfAbsent(entry.who(), this::nameOf);
        var detail = entry.detail() == null || entry.detail().isBlank() ? null : entry.detail();
        if (HASHED.contains(entry.action()) && detail != null) detail = Hashes.brief(detail);
        return new Row(entry.at(), zone, who, said(entry.action(), words), entry.revision(), detail);
    }

    private String said(String action, LifeMessages words) {
        var eyes = Words.in(page.language(), EyesMessages.class);
        return switch (action) {
            case "seconded" -> eyes.didSecond();
            case "approved by mail" -> eyes.didApproveByMail();
            case "approved alone" -> eyes.didApproveAlone();
            case "limited" -> eyes.didLimit();
            case "lifted limit" -> eyes.didLiftLimit();
            case "asked for approval" -> eyes.didAsk();
            case "asked for fact-check" -> eyes.didAskFacts();
            case "revoked fact-check" -> eyes.didRevokeFacts();
            case "commented" -> eyes.didComment();
            case "began" -> words.began();
            case "imported" -> words.imported();
            case "wrote" -> words.wrote();
            case "moved" -> words.moved();
            case "submitted" -> words.didSubmit();
            case "approved" -> words.didApprove();
            case "returned" -> words.didReturn();
            case "corrected" -> words.didCorrect();
            case "withdrew" -> words.didWithdraw();
            case "scheduled" -> words.didSchedule();
            case "unscheduled" -> words.didUnschedule();
            case "issued" -> words.didIssue();
            case "held" -> words.didHold();
            case "took-over" -> words.didTakeOver();
            case "still-right" -> words.didFindRight();
            case "restored" -> Words.in(page.language(), RevisionMessages.class).didRestore();
            case "joined" -> Words.in(page.language(), RevisionMessages.class).didJoin();
            default -> spoken("act." + action.replace(' ', '-'), action, page.language());
        };
    }

    record Row(Instant at, ZoneId zone, String who, String said, Integer revision, String detail) {}
}
