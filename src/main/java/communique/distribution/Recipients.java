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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

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
     * Everyone on these lists, page by page in one order, until {@code page} has enough. A correction adds, first, whoever
     * holds an issued revision: they must learn of it even when they have left the lists since. {@code isWritten} says
     * whether an address was in an earlier page.
     */
    void each(Release release, List<String> lists, Predicate<String> isWritten, Predicate<List<Recipient>> page) {
        var holding = new Seen(isWritten);
        if (!holders(release, holding, page)) return;
        var listed = new Seen(isWritten);
        var today = LocalDate.ofInstant(clock.instant(), release.office().zone());
        UUID last = null;
        while (true) {
            var candidates = audience.page(lists, today, last);
            if (candidates.isEmpty()) return;
            last = candidates.get(candidates.size() - 1).journalist();
            var all = candidates.stream()
                    .filter(candidate -> candidate.address() == null || !holding.contains(candidate.address()))
                    .map(candidate -> Recipient.of(candidate, release))
                    .map(r -> r.excluded() == null && !listed.add(r.address()) ? r.out("duplicate-address") : r)
                    .toList();
            if (!page.test(all) || candidates.size() < Audience.PAGE) return;
            listed.turn();
        }
    }

    /** Each who holds, or may hold, an issued revision; those who asked for no more mail are named and left out. */
    void holders(Release release, Predicate<String> isWritten, Predicate<List<Recipient>> page) {
        holders(release, new Seen(isWritten), page);
    }

    private boolean holders(Release release, Seen seen, Predicate<List<Recipient>> page) {
        if (!release.wasIssued()) return true;
        UUID last = null;
        while (true) {
            var rows = ledger.holders(release.id(), last, Audience.PAGE);
            if (rows.isEmpty()) return true;
            last = rows.get(rows.size() - 1).id();
            var gone = suppressions.reasons(
                    rows.stream().map(Ledger.Holder::address).toList());
            var unwanted = audience.unwanted(rows.stream()
                    .map(Ledger.Holder::journalist)
                    .filter(Objects::nonNull)
                    .toList());
            var holding = rows.stream()
                    .filter(row -> seen.add(row.address()))
                    .map(row -> Recipient.holding(
                            row, unwanted.contains(row.journalist()) ? "do-not-contact" : gone.get(row.address())))
                    .toList();
            if (!page.test(holding)) return false;
            seen.turn();
        }
    }

    /** All of them at once, for a page to show. */
    List<Recipient> of(Release release, List<String> lists) {
        var all = new ArrayList<Recipient>();
        each(release, lists, address -> true, all::addAll);
        return all;
    }

    boolean any(Release release, List<String> lists) {
        var found = new AtomicBoolean();
        each(release, lists, address -> true, page -> {
            found.compareAndSet(false, page.stream().anyMatch(r -> r.excluded() == null));
            return !found.get();
        });
        return found.get();
    }

    /** {@code excluded} is null, or the code of the reason why this person receives nothing. */
    record Recipient(
            UUID journalist, String name, String outlet, String address, List<String> languages, String excluded) {

        static Recipient of(Audience.Candidate c, Release release) {
            var languages = spoken(c.languages(), release);
            return new Recipient(c.journalist(), c.name(), c.outlet(), c.address(), languages, c.excluded());
        }

        static Recipient holding(Ledger.Holder row, String excluded) {
            var languages = List.of(row.languages().split(","));
            return new Recipient(row.journalist(), row.name(), row.outlet(), row.address(), languages, excluded);
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

        Recipient out(String because) {
            return new Recipient(journalist, name, outlet, address, languages, because);
        }

        /** An address stands once in a distribution; whoever shares it is there for the record. */
        Delivery row(UUID distribution, Instant now) {
            var shared = "duplicate-address".equals(excluded);
            var unique = address == null ? "none:" + journalist : shared ? "same:" + journalist : address;
            var row = new Delivery(distribution, journalist, Text.line(name), Text.line(outlet), unique).in(languages);
            return excluded == null ? row : row.suppressed(excluded, now);
        }
    }
}
