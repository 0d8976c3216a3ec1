package communique.contact;

import communique.core.Address;
import communique.core.Recorded;
import communique.core.StringsColumn;
import communique.core.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;

/** A person who receives news; two may share a name, and even an address. */
@Recorded(
        as = "journalist",
        keeps = {
            "givenName",
            "familyName",
            "languages",
            "beats",
            "regions",
            "pressGallery",
            "basisKind",
            "basisNote",
            "basisDate",
            "doNotContact"
        })
@Entity
@EntityListeners(AudienceChanges.class)
@Table(name = "journalist")
public class Journalist {
    private static final Set<String> BASES = Set.of("requested", "published", "accreditation", "other");
    private static final int MOST_POSITIONS = 20;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String givenName;
    private String familyName;

    @Convert(converter = StringsColumn.class)
    private List<String> languages;

    @Convert(converter = StringsColumn.class)
    private List<String> beats;

    @Convert(converter = StringsColumn.class)
    private List<String> regions;

    private boolean pressGallery;

    @OneToMany(mappedBy = "journalist", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Position> positions = new ArrayList<>();

    private String basisKind;
    private String basisNote;
    private LocalDate basisDate;
    private boolean doNotContact;
    /** Follows its outlets' names too; that is no change of the person. */
    @OptimisticLock(excluded = true)
    private String searchText;

    protected Journalist() {}

    Journalist(Profile profile, Function<UUID, Optional<Outlet>> outlets) {
        change(profile, outlets);
    }

    void change(Profile typed, Function<UUID, Optional<Outlet>> outlets) {
        var check = new Check();
        var given = check.line("givenName", typed.givenName());
        var family = check.line("familyName", typed.familyName());
        if (given == null && family == null) check.wrong("familyName", "text.required");
        var speaks = check.languages("languages", typed.languages());
        var writesOf = check.lines("beats", typed.beats());
        var writesFrom = check.lines("regions", typed.regions());
        var held = positions(typed.positions(), outlets, check);
        var basis = typed.basis() == null ? new Profile.Basis(null, null, null) : typed.basis();
        if (basis.kind() != null && !basis.kind().isBlank() && !BASES.contains(basis.kind()))
            check.wrong("basis.kind", "choice.unknown", basis.kind());
        var note = check.line("basis.note", basis.note(), 1000);
        check.day("basis.date", basis.date());
        check.done();
        givenName = given;
        familyName = family;
        languages = speaks;
        beats = writesOf;
        regions = writesFrom;
        pressGallery = typed.pressGallery();
        positions.clear();
        positions.addAll(held);
        basisKind = Text.line(basis.kind());
        basisNote = note;
        basisDate = basis.date();
        doNotContact = typed.doNotContact();
        searchText = searchable();
    }

    private List<Position> positions(List<Profile.Held> typed, Function<UUID, Optional<Outlet>> outlets, Check check) {
        var given = typed == null ? List.<Profile.Held>of() : typed;
        if (given.size() > MOST_POSITIONS) check.wrong("positions", "list.long", MOST_POSITIONS);
        var positions = new ArrayList<Position>();
        for (int i = 0; i < Math.min(given.size(), MOST_POSITIONS); i++) {
            var at = "positions[" + i + "]";
            var held = given.get(i);
            if (held == null) continue;
            var outlet = held.outlet() == null ? Optional.<Outlet>empty() : outlets.apply(held.outlet());
            if (outlet.isEmpty()) check.wrong(at + ".outlet", "outlet.unknown");
            check.day(at + ".from", held.from());
            check.day(at + ".to", held.to());
            if (held.from() != null && held.to() != null && held.to().isBefore(held.from()))
                check.wrong(at + ".to", "position.order");
            var emails = check.lines(at + ".emails", held.emails()).stream()
                    .map(Address::normal)
                    .distinct()
                    .toList();
            for (var email : emails) if (!Address.isOne(email)) check.wrong(at + ".emails", "email.unusable");
            var title = check.line(at + ".title", held.title());
            var phones = check.lines(at + ".phones", held.phones());
            positions.add(new Position(this, i, outlet.orElse(null), title, held.from(), held.to(), emails, phones));
        }
        return positions;
    }

    /** An outlet has another name: the person is found by it from now on. */
    void reindex() {
        searchText = searchable();
    }

    private String searchable() {
        var words = Stream.concat(
                Stream.of(givenName, familyName),
                positions.stream()
                        .flatMap(p -> Stream.concat(Stream.of(p.outlet().name(), p.title()), p.emails().stream())));
        var all = Text.folded(words.filter(Objects::nonNull).collect(Collectors.joining(" ")));
        var tongues = languages.stream().map(Journalist::speaking).collect(Collectors.joining(" ", " ", ""));
        return all.substring(0, Math.min(all.length(), 19_000)) + tongues;
    }

    /** How a language stands among the words to search: JSON columns are never queried inside. */
    static String speaking(String language) {
        return "language:" + language + ";";
    }

    Profile profile() {
        return new Profile(
                givenName,
                familyName,
                languages,
                beats,
                regions,
                pressGallery,
                positions.stream()
                        .map(p -> new Profile.Held(
                                p.outlet().id(), p.title(), p.since(), p.until(), p.emails(), p.phones()))
                        .toList(),
                new Profile.Basis(basisKind, basisNote, basisDate),
                doNotContact);
    }

    /** As it is written on an envelope. */
    public String name() {
        return Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    public UUID id() {
        return id;
    }

    List<String> languages() {
        return languages;
    }

    List<Position> positions() {
        return positions;
    }

    boolean doNotContact() {
        return doNotContact;
    }

    int lockVersion() {
        return lockVersion;
    }
}
