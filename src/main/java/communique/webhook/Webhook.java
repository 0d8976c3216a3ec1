package communique.webhook;

import communique.core.Invalid;
import communique.core.Recorded;
import communique.core.Refused;
import communique.core.StringsColumn;
import communique.core.Text;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A program elsewhere that wants to be told, at its address, of some kinds of events. */
@Recorded(
        as = "webhook",
        keeps = {"label", "url", "events", "active", "disabledBecause"})
@Entity
@Table(name = "webhook")
class Webhook {
    private static final int LONGEST_LABEL = 100;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String label;
    private String url;

    @Convert(converter = StringsColumn.class)
    private List<String> events;

    private String secret;
    private boolean active = true;
    private String disabledBecause;
    private String createdBy;
    private Instant createdAt;

    protected Webhook() {}

    Webhook(Profile profile, String secret, String by, Instant now) {
        this.secret = secret;
        this.createdBy = by;
        this.createdAt = now;
        change(profile);
    }

    /** The address has been looked at before (see {@link Targets}); without events it is told of all. */
    void change(Profile typed) {
        var line = Text.line(typed.label());
        if (line != null && line.length() > LONGEST_LABEL) throw new Invalid("label", "text.long", LONGEST_LABEL);
        var chosen = chosen(typed.events());
        label = line;
        url = typed.url();
        events = chosen;
        if (Boolean.FALSE.equals(typed.active())) disable("person");
        else if (Boolean.TRUE.equals(typed.active())) enable();
    }

    private static List<String> chosen(List<String> typed) {
        if (typed == null)
            return EventType.choices().stream().map(EventType::toString).toList();
        if (typed.isEmpty()) throw new Invalid("events", "text.required");
        var chosen = new LinkedHashSet<String>();
        for (var word : typed) {
            var named = EventType.named(word);
            chosen.add(named.orElseThrow(() -> new Invalid("events", "choice.unknown", said(word)))
                    .toString());
        }
        return List.copyOf(chosen);
    }

    private static String said(String word) {
        var text = String.valueOf(Text.line(word));
        return text.length() > 60 ? text.substring(0, 60) : text;
    }

    /** {@code because} is {@code person} or {@code gone}: the far end said that it wants no more. */
    void disable(String because) {
        if (!active) return;
        active = false;
        disabledBecause = because;
    }

    private void enable() {
        active = true;
        disabledBecause = null;
    }

    void requireActive() {
        if (!active) throw new Refused("webhook.inactive");
    }

    boolean wants(EventType type) {
        return events.contains(type.toString());
    }

    Profile profile() {
        return new Profile(url, events, label, active);
    }

    UUID id() {
        return id;
    }

    int lockVersion() {
        return lockVersion;
    }

    String url() {
        return url;
    }

    String secret() {
        return secret;
    }

    boolean active() {
        return active;
    }

    String disabledBecause() {
        return disabledBecause;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** What is typed of one; {@code events} null means all. */
    record Profile(String url, List<String> events, String label, Boolean active) {
        Profile at(String checked) {
            return new Profile(checked, events, label, active);
        }
    }
}
