package communique.drafting;

import communique.account.Me;
import communique.copy.Meeting;
import communique.drafting.DraftSheet.Column;
import communique.drafting.DraftSheet.Facts;
import communique.drafting.DraftSheet.Offer;
import communique.drafting.DraftSheet.Participant;
import communique.drafting.DraftSheet.Said;
import communique.drafting.DraftSheet.Theirs;
import communique.drafting.DraftSheet.Topic;
import communique.release.Release;
import communique.release.Title;
import communique.web.Page;
import communique.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the drafting page's sheet for whoever writes. */
@ApplicationScoped
class Sheets {
    private static final int BEGINNING = 90;

    @ConfigProperty(name = "communique.drafting.beat")
    Duration beat;

    @Inject
    WorkingTexts texts;

    @Inject
    Sittings sittings;

    @Inject
    Following following;

    @Inject
    Presence presence;

    @Inject
    Page page;

    @Inject
    Me me;

    /** With the release's text in the fields, or with a kept one. */
    DraftSheet of(Release release, WorkingText kept) {
        if (kept == null)
            return of(release, Wording.of(release.copy(), languages(release)), null, null, null, List.of());
        return of(release, kept.wording(), kept, kept.sittingId(), null, List.of());
    }

    /** With what was typed into a form that was refused; {@code stale}: somebody was quicker. */
    DraftSheet refused(Release release, Wording typed, UUID sitting, boolean stale, List<Problems> problems) {
        return of(release, typed, null, sitting, stale ? typed : null, problems);
    }

    private DraftSheet of(
            Release release,
            Wording shown,
            WorkingText kept,
            UUID continues,
            Wording against,
            List<Problems> problems) {
        var base = kept == null ? new WorkingText.Base(release.revision(), release.lockVersion()) : kept.base();
        var columns = languages(release).stream()
                .map(language -> new Column(language, shown.in(language), errors(language, problems)))
                .toList();
        return new DraftSheet(
                release.id(),
                Title.of(release.copy(), page.language()),
                release.office().names().in(page.language()),
                release.office().zone(),
                release.isVouchedFor(),
                base.revision(),
                base.seen(),
                me.name(),
                beat.toMillis(),
                columns,
                facts(release.copy().meeting()),
                kept == null && problems.isEmpty() ? offers(release) : List.of(),
                kept == null ? null : offer(kept),
                continues,
                following.rows(release),
                against == null ? List.of() : theirs(release, against),
                problems);
    }

    /** The languages the office owes, in its order, then any other that was written. */
    static List<String> languages(Release release) {
        var languages = new LinkedHashSet<>(release.office().inOrder());
        languages.addAll(release.copy().versions().keySet());
        return List.copyOf(languages);
    }

    /** Texts that lie there; one that is being written just now is nobody's to pick up. */
    private List<Offer> offers(Release release) {
        var there = sittings.at(release.id()).stream().map(Sitting::id).toList();
        return texts.of(release.id()).stream()
                .filter(text -> !there.contains(text.sittingId()))
                .map(this::offer)
                .toList();
    }

    private Offer offer(WorkingText text) {
        var own = text.isOf(me.name());
        return new Offer(
                text.sittingId(),
                own,
                presence.nameOf(text.who()),
                text.keptAt(),
                text.base().revision(),
                beginning(text.wording()));
    }

    private static String beginning(Wording wording) {
        var first = wording.versions().values().stream()
                .map(part -> part.headline().isBlank() ? part.body() : part.headline())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return first.length() <= BEGINNING ? first : first.substring(0, first.lastIndexOf(' ', BEGINNING) + 1) + "…";
    }

    private List<Theirs> theirs(Release release, Wording mine) {
        var all = new ArrayList<Theirs>();
        for (var language : languages(release)) {
            var part = Wording.Part.of(release.copy().in(language));
            var before = part.paragraphs();
            var after = mine.in(language).paragraphs();
            var paragraphs = new ArrayList<List<WordDiff.Piece>>();
            for (int i = 0; i < before.size(); i++)
                paragraphs.add(WordDiff.of(i < after.size() ? after.get(i) : "", before.get(i)));
            all.add(new Theirs(language, part.headline(), part.subheads(), paragraphs));
        }
        return all;
    }

    private static Map<String, String> errors(String language, List<Problems> problems) {
        var suffix = "-" + language;
        return problems.stream()
                .filter(p -> p.anchor() != null && p.anchor().endsWith(suffix))
                .collect(Collectors.toMap(
                        p -> p.anchor().substring(0, p.anchor().length() - suffix.length()),
                        Problems::message,
                        (first, second) -> first));
    }

    private Facts facts(Meeting meeting) {
        if (meeting == null) return null;
        return new Facts(
                mode(meeting.mode()),
                said(meeting.place()),
                said(meeting.occasion()),
                meeting.participants().stream()
                        .map(p -> new Participant(p.name(), said(p.title())))
                        .toList(),
                meeting.topics().stream()
                        .map(t -> new Topic(t.verb(), said(t.text())))
                        .toList());
    }

    private String mode(String mode) {
        var words = Words.in(page.language());
        return switch (Objects.requireNonNullElse(mode, "")) {
            case "in_person" -> words.inPerson();
            case "call" -> words.byTelephone();
            case "virtual" -> words.virtually();
            case "margins" -> words.onTheMargins();
            default -> mode;
        };
    }

    private static List<Said> said(Map<String, String> texts) {
        return texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Said(e.getKey(), e.getValue()))
                .toList();
    }
}
