package communique.contact;

import communique.core.Recorded;
import communique.core.StringsColumn;
import communique.core.Text;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A wire, a daily, a broadcaster, a site, or one freelance. */
@Recorded(
        as = "outlet",
        keeps = {"name", "kind", "languages", "city", "region"})
@Entity
@EntityListeners(AudienceChanges.class)
@Table(name = "outlet")
public class Outlet {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String name;

    @Enumerated(EnumType.STRING)
    private OutletKind kind;

    @Convert(converter = StringsColumn.class)
    private List<String> languages;

    private String city;
    private String region;
    private String searchText;

    protected Outlet() {}

    Outlet(Profile profile) {
        change(profile);
    }

    void change(Profile typed) {
        var check = new Check();
        var cleanName = check.line("name", typed.name());
        if (cleanName == null) check.wrong("name", "text.required");
        if (typed.kind() == null) check.wrong("kind", "text.required");
        var cleanLanguages = check.languages("languages", typed.languages());
        var cleanCity = check.line("city", typed.city());
        var cleanRegion = check.line("region", typed.region(), 100);
        check.done();
        name = cleanName;
        kind = typed.kind();
        languages = cleanLanguages;
        city = cleanCity;
        region = cleanRegion;
        var words = Text.folded(name + " " + (city == null ? "" : city));
        searchText = words.substring(0, Math.min(words.length(), 1000));
    }

    Profile profile() {
        return new Profile(name, kind, languages, city, region);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    int lockVersion() {
        return lockVersion;
    }

    /** What is typed of an outlet. */
    public record Profile(String name, OutletKind kind, List<String> languages, String city, String region) {}
}
