package communique.embargo;

import communique.account.Me;
import communique.audit.Entries;
import communique.contact.Audience.Candidate;
import communique.contact.Reached;
import communique.core.Invalid;
import communique.core.Refused;
import communique.distribution.Plan;
import communique.release.Release;
import communique.release.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** What people do with an embargo, by page or by program: give a text to chosen journalists, take a link back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Giving {
    private static final int MOST = 200;
    private static final Duration LONGEST = Duration.ofDays(90);

    @Inject
    EmbargoLinks links;

    @Inject
    Reached reached;

    @Inject
    Entries entries;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** Whoever holds this revision already is not written to again. */
    List<EmbargoLink> give(Release release, Collection<UUID> journalists, Instant until, ZoneId zone) {
        var now = clock.instant();
        requireApproved(release);
        require(journalists, until, release, now);
        var chosen = new LinkedHashSet<>(journalists);
        var people =
                reached.of(chosen, LocalDate.ofInstant(now, release.office().zone()));
        if (people.size() < chosen.size()) throw new Invalid("journalists", "embargo.nobody");
        var given = new ArrayList<EmbargoLink>();
        for (var person : people) {
            if (person.excluded() != null) throw new Invalid("journalists", "embargo.unreachable", person.name());
            if (links.holds(release.id(), release.revision(), person.journalist())) continue;
            var link = new EmbargoLink(release, person, languages(release, person), until, zone, me.name(), now);
            links.persist(link);
            record(release, "gave under embargo", link);
            given.add(link);
        }
        return given;
    }

    /** The instant that a local time names; whatever is wrong with it is said of {@code until}. */
    Instant until(String said, ZoneId zone) {
        try {
            return Plan.instant(said, zone, clock.instant());
        } catch (Invalid invalid) {
            throw new Invalid(invalid.violations().stream()
                    .map(v -> new Invalid.Violation("until", v.code(), v.args()))
                    .toList());
        }
    }

    void revoke(Release release, UUID id) {
        var link = links.of(release.id(), id);
        link.revoke(me.name(), clock.instant());
        record(release, "revoked embargo", link);
    }

    private void record(Release release, String act, EmbargoLink link) {
        entries.record(
                me.name(),
                act,
                "release",
                release.id(),
                link.revision(),
                link.recipient() + " <" + link.address() + ">");
    }

    private static void requireApproved(Release release) {
        var status = release.status();
        if (status == Status.ISSUED || status == Status.WITHDRAWN) throw new Refused("embargo.out");
        if (status != Status.APPROVED && status != Status.SCHEDULED) throw new Refused("embargo.not-approved");
        if (release.issuedAt() != null) throw new Refused("embargo.out");
        if (release.office().senderEmail() == null) throw new Refused("embargo.no-sender");
    }

    private static void require(Collection<UUID> journalists, Instant until, Release release, Instant now) {
        if (journalists.isEmpty()) throw new Invalid("journalists", "embargo.nobody");
        if (journalists.size() > MOST) throw new Invalid("journalists", "list.long", MOST);
        if (!until.isAfter(now)) throw new Invalid("until", "embargo.past");
        if (until.isAfter(now.plus(LONGEST))) throw new Invalid("until", "embargo.far", LONGEST.toDays());
        if (release.issueAt() != null && until.isBefore(release.issueAt()))
            throw new Invalid("until", "embargo.before-issue");
    }

    /** Theirs among those the release has, in the office's order; all of them when they share none. */
    private static List<String> languages(Release release, Candidate person) {
        var there = new ArrayList<>(release.office().inOrder());
        release.copy().versions().keySet().stream()
                .filter(l -> !there.contains(l))
                .forEach(there::add);
        there.retainAll(release.copy().versions().keySet());
        var common = there.stream().filter(person.languages()::contains).toList();
        return common.isEmpty() ? there : common;
    }
}
