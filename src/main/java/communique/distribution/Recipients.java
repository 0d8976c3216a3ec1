package communique.distribution;

import communique.contact.Audience;
import communique.contact.Suppressions;
import communique.core.Text;
import communique.office.Office;
import communique.release.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who would receive a release now, and why each is in or out. */
@ApplicationScoped
class Recipients {
    @Inject
    Audience audience;

    @Inject
    Suppressions suppressions;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * Everyone on these lists. A correction adds, first, whoever holds an issued revision: they must learn of it even when
     * they have left the lists since.
     */
    List<Recipient> of(Release release, List<String> lists) {
        var all = new ArrayList<Recipient>(holders(release));
        var holding = all.stream().map(Recipient::address).collect(Collectors.toSet());
        var today = LocalDate.ofInstant(clock.instant(), release.office().zone());
        for (var candidate : audience.of(lists, today))
            if (candidate.address() == null || !holding.contains(candidate.address()))
                all.add(Recipient.of(candidate, release));
        return all;
    }

    /** Each who holds, or may hold, an issued revision; those who asked for no more mail are named and left out. */
    List<Recipient> holders(Release release) {
        if (release.issuedRevision() == null) return List.of();
        var all = new LinkedHashMap<String, Recipient>();
        var gone = suppressions.addresses();
        for (var row : ledger.holders(release.id()))
            all.putIfAbsent(row.address(), Recipient.holding(row, gone.contains(row.address())));
        return List.copyOf(all.values());
    }

    /** {@code excluded} is null, or the code of the reason why this person receives nothing. */
    record Recipient(
            UUID journalist, String name, String outlet, String address, List<String> languages, String excluded) {

        static Recipient of(Audience.Candidate c, Release release) {
            var languages = spoken(c.languages(), release);
            return new Recipient(c.journalist(), c.name(), c.outlet(), c.address(), languages, c.excluded());
        }

        static Recipient holding(Delivery row, boolean unsubscribed) {
            var excluded = unsubscribed ? "unsubscribed" : null;
            return new Recipient(
                    row.journalistId(), row.recipient(), row.outlet(), row.address(), row.languages(), excluded);
        }

        /** Their languages among those the release has, in the office's order; all of them when they share none. */
        private static List<String> spoken(List<String> theirs, Release release) {
            var there = inOrder(
                    release.office(), List.copyOf(release.copy().versions().keySet()));
            var common = there.stream().filter(theirs::contains).toList();
            return common.isEmpty() ? there : common;
        }

        private static List<String> inOrder(Office office, List<String> languages) {
            var order = new ArrayList<>(office.inOrder());
            languages.stream().filter(l -> !order.contains(l)).forEach(order::add);
            order.retainAll(languages);
            return order;
        }

        /** {@code taken}: another row of this distribution already has the address, so this one is only for the record. */
        Delivery row(UUID distribution, Instant now, boolean taken) {
            var unique = address == null ? "none:" + journalist : taken ? "same:" + journalist : address;
            var row = new Delivery(distribution, journalist, Text.line(name), Text.line(outlet), unique).in(languages);
            if (excluded == null && !taken) return row;
            return row.suppressed(excluded == null ? "duplicate-address" : excluded, now);
        }
    }
}
