package communique.contact;

import communique.audit.Entries;
import communique.core.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers what pages show of contacts, inside the transaction. */
@ApplicationScoped
class Sheets {
    @Inject
    MediaLists lists;

    @Inject
    Memberships memberships;

    @Inject
    Suppressions suppressions;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    JournalistList list(Cursor.Slice<Journalist> slice, Journalists.Asked asked) {
        var next = slice.more() ? slice.items().get(slice.items().size() - 1).id() : null;
        return new JournalistList(
                rows(slice.items()), next, text(asked.q()), text(asked.language()), text(asked.list()), lists.all());
    }

    List<JournalistRow> rows(List<Journalist> journalists) {
        return journalists.stream().map(j -> JournalistRow.of(j, today())).toList();
    }

    JournalistSheet of(Journalist journalist) {
        var p = journalist.profile();
        var today = today();
        var on = memberships.of(journalist).stream().map(MediaList::code).collect(Collectors.toSet());
        var all = lists.all();
        var addresses = p.positions().stream().flatMap(h -> h.emails().stream()).toList();
        return new JournalistSheet(
                journalist.id(),
                journalist.name(),
                p.languages(),
                p.beats(),
                p.regions(),
                p.pressGallery(),
                p.doNotContact(),
                p.basis(),
                journalist.positions().stream().map(h -> held(h, today)).toList(),
                all.stream().filter(l -> on.contains(l.code())).toList(),
                all.stream().filter(l -> !on.contains(l.code())).toList(),
                suppressions.entries(addresses).stream()
                        .map(s -> new JournalistSheet.Stopped(s.address(), s.reason(), s.since()))
                        .toList(),
                entries.of("journalist", journalist.id()).stream()
                        .map(e -> new JournalistSheet.Done(e.at(), e.who(), e.action(), e.detail()))
                        .toList());
    }

    private static JournalistSheet.Held held(Position p, LocalDate today) {
        return new JournalistSheet.Held(
                p.outlet().id(),
                p.outlet().name(),
                p.title(),
                p.since(),
                p.until(),
                p.isCurrent(today),
                p.emails(),
                p.phones());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
