package communique.office;

import communique.core.Invalid;
import communique.core.LocalText;
import communique.core.Recorded;
import communique.core.StringsColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Who issues releases: its names, its languages, its hour, its desk. */
@Recorded(
        as = "office",
        by = "code",
        keeps = {
            "code",
            "names",
            "abbreviations",
            "province",
            "timeZone",
            "languages",
            "sources",
            "websites",
            "senderName",
            "senderEmail",
            "mediaContacts"
        })
@Entity
@Table(name = "office")
public class Office {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String code;
    private LocalText names;
    private LocalText abbreviations;
    private String province;
    private String timeZone;

    @Convert(converter = StringsColumn.class)
    private List<String> languages;

    private LocalText sources;
    private LocalText websites;
    private String senderName;
    private String senderEmail;

    @Convert(converter = MediaContactsColumn.class)
    private List<MediaContact> mediaContacts;

    protected Office() {}

    Office(String code, Profile profile) {
        if (code == null || code.equals("new") || !code.matches("[a-z][a-z0-9-]{1,29}"))
            throw new Invalid("code", "code.unusable");
        this.code = code;
        change(profile);
    }

    void change(Profile wish) {
        var profile = wish.checked();
        names = profile.names();
        abbreviations = profile.abbreviations();
        province = profile.province();
        timeZone = profile.timeZone();
        languages = profile.languages();
        sources = profile.sources();
        websites = profile.websites();
        senderName = profile.sender().name();
        senderEmail = profile.sender().email();
        mediaContacts = profile.mediaContacts();
    }

    Profile profile() {
        return new Profile(
                names,
                abbreviations,
                province,
                timeZone,
                languages,
                sources,
                websites,
                new Profile.Sender(senderName, senderEmail),
                mediaContacts);
    }

    /** The line after SOURCE: as set, else the office's name. */
    public String source(String language) {
        var set = sources.exactly(language);
        return set != null ? set : names.in(language);
    }

    /** The line after SOURCE in every language the office owes. */
    public LocalText sourceLines() {
        var lines = new java.util.TreeMap<>(names.texts());
        lines.putAll(sources.texts());
        return new LocalText(lines);
    }

    /**
     * The languages in the order in which a bilingual message shows them: French first when the office is in Quebec,
     * English first elsewhere (Directive on Official Languages for Communications and Services, 6.1.1).
     */
    public List<String> inOrder() {
        var first = "QC".equals(province) ? "fr" : "en";
        return languages.stream()
                .sorted(java.util.Comparator.comparing(language -> !language.equals(first)))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LocalText names() {
        return names;
    }

    public LocalText abbreviations() {
        return abbreviations;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public List<String> languages() {
        return languages;
    }

    public LocalText websites() {
        return websites;
    }

    public String senderName() {
        return senderName;
    }

    public String senderEmail() {
        return senderEmail;
    }

    public List<MediaContact> mediaContacts() {
        return mediaContacts;
    }

    /** Another number after each change. */
    public int lockVersion() {
        return lockVersion;
    }
}
