package communique.drafting;

import communique.account.User;
import communique.account.Users;
import communique.release.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one open page is told about the others, and about the release that all of them have open. */
@ApplicationScoped
class Presence {
    @Inject
    Sittings sittings;

    @Inject
    Pens pens;

    @Inject
    WorkingTexts texts;

    @Inject
    Users users;

    State of(Sitting sitting, Release release) {
        var holder = pens.holder(release.id()).orElse(null);
        var mine = holder != null && holder.id().equals(sitting.id());
        var others = sittings.at(release.id()).stream()
                .filter(other -> !other.id().equals(sitting.id()))
                .map(other -> new Other(
                        nameOf(other.who()),
                        other.who().equals(sitting.who()),
                        holder != null && other.id().equals(holder.id())))
                .toList();
        var kept = texts.findByIdOptional(sitting.id()).map(WorkingText::keptAt).orElse(null);
        var since = holder == null ? null : pens.findById(release.id()).takenAt();
        return new State(
                sitting.id(),
                mine,
                holder == null ? null : nameOf(holder.who()),
                since,
                others,
                release.revision(),
                release.lockVersion(),
                nameOf(release.changedBy()),
                kept,
                holder == null || mine ? null : followed(holder));
    }

    String nameOf(String who) {
        return users.named(who).map(User::displayName).orElse(who);
    }

    /** Who reads along sees what is written as it is kept; null where it is what the release says. */
    Followed followed(Sitting holder) {
        return texts.findByIdOptional(holder.id())
                .map(text -> new Followed(text.keptAt(), text.base(), text.wording()))
                .orElse(null);
    }

    /**
     * {@code writes}: whether this page has the pen; {@code holder} and {@code since} say who has, if anybody;
     * {@code revision} and {@code seen} are the release's own now, {@code by} whoever made it so.
     */
    record State(
            UUID sitting,
            boolean writes,
            String holder,
            Instant since,
            List<Other> others,
            int revision,
            int seen,
            String by,
            Instant keptAt,
            Followed follows) {
        State goingOnFrom(Followed text) {
            return new State(sitting, writes, holder, since, others, revision, seen, by, keptAt, text);
        }
    }

    /** {@code own}: another window of the same person. */
    record Other(String name, boolean own, boolean writes) {}

    record Followed(Instant keptAt, WorkingText.Base base, Wording text) {}
}
