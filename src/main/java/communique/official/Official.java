package communique.official;

import communique.copy.Official.Gender;
import communique.copy.Official.Tenure;
import communique.core.Text;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Somebody whose title readouts print: typed once, right for the day. */
@Entity
@Table(name = "official")
public class Official {
    private static final int SEARCHED = 4000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String name;
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Convert(converter = TenuresColumn.class)
    private List<Tenure> tenures;

    private String searchText;

    protected Official() {}

    Official(communique.copy.Official typed) {
        change(typed);
    }

    void change(communique.copy.Official typed) {
        var clean = TypedOfficial.checked(typed);
        name = clean.name();
        familyName = clean.familyName();
        gender = clean.gender();
        tenures = clean.tenures();
        var words = new StringBuilder(name);
        for (var tenure : tenures) {
            tenure.title().values().forEach(text -> words.append('\n').append(text));
            tenure.organisation().values().forEach(text -> words.append('\n').append(text));
        }
        var folded = Text.folded(words.toString());
        searchText = folded.substring(0, Math.min(folded.length(), SEARCHED));
    }

    /** The plain value that the composer and pre-flight read. */
    public communique.copy.Official value() {
        return new communique.copy.Official(name, familyName, gender, tenures);
    }

    public UUID id() {
        return id;
    }

    int lockVersion() {
        return lockVersion;
    }
}
