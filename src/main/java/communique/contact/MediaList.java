package communique.contact;

import communique.core.Invalid;
import communique.core.Languages;
import communique.core.LocalText;
import communique.core.Recorded;
import communique.core.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** People chosen one by one. Membership is rows of its own: a list may be long. */
@Recorded(
        as = "list",
        by = "code",
        keeps = {"code", "names"})
@Entity
@EntityListeners(AudienceChanges.class)
@Table(name = "media_list")
public class MediaList {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String code;
    private LocalText names;

    protected MediaList() {}

    MediaList(String code, LocalText names) {
        if (code == null || code.equals("new") || !code.matches("[a-z][a-z0-9-]{1,29}"))
            throw new Invalid("code", "code.unusable");
        this.code = code;
        rename(names);
    }

    void rename(LocalText wish) {
        var clean = new LinkedHashMap<String, String>();
        if (wish != null)
            wish.texts().forEach((language, name) -> {
                var line = Text.line(name);
                if (line != null && line.length() > 200) throw new Invalid("names." + language, "text.long", 200);
                if (!Languages.isOne(language) || clean.size() >= 10)
                    throw new Invalid("names", "language.unknown", language);
                clean.put(language, line);
            });
        names = new LocalText(clean);
        if (names.isEmpty()) throw new Invalid("names", "text.required");
    }

    UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LocalText names() {
        return names;
    }

    int lockVersion() {
        return lockVersion;
    }
}
