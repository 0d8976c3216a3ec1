package communique.account;

import communique.core.Address;
import communique.core.Invalid;
import communique.core.Languages;
import communique.core.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Someone who may sign in. */
@Entity
@Table(name = "app_user")
public class User {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String name;
    private String displayName;
    private String email;

    @Column(name = "speaks")
    private String language;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private int epoch;
    private boolean active = true;
    private Instant createdAt;

    protected User() {}

    /** Who is invited, or comes by single sign-on, has no password ({@code null}) until they choose one. */
    User(String name, Profile profile, String password, Instant now) {
        if (name == null || name.equals("new") || !name.matches("[a-z][a-z0-9._-]{1,39}"))
            throw new Invalid("name", "user.name");
        this.name = name;
        this.createdAt = now;
        change(profile);
        if (password == null) passwordHash = Password.none();
        else setPassword(password);
    }

    void change(Profile profile) {
        var displayed = Text.line(profile.displayName());
        if (displayed == null) throw new Invalid("displayName", "text.required");
        if (displayed.length() > 100) throw new Invalid("displayName", "text.long", 100);
        if (profile.email() != null
                && !profile.email().isBlank()
                && !Address.isOne(profile.email().strip())) throw new Invalid("email", "email.unusable");
        if (profile.role() == null) throw new Invalid("role", "text.required");
        if (!Languages.OURS.contains(profile.language()))
            throw new Invalid("language", "language.unknown", profile.language());
        // Rights that shrink must not outlive the page that shrank them.
        if (role != null && role != profile.role()) signOutEverywhere();
        displayName = displayed;
        email = profile.email() == null || profile.email().isBlank()
                ? null
                : profile.email().strip();
        role = profile.role();
        language = profile.language();
    }

    void setPassword(String password) {
        passwordHash = Password.hash(Password.require("password", password, name, displayName));
        signOutEverywhere();
    }

    void speak(String preferred) {
        if (Languages.OURS.contains(preferred)) language = preferred;
    }

    void signOutEverywhere() {
        epoch++;
    }

    void disable() {
        active = false;
        signOutEverywhere();
    }

    void enable() {
        active = true;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean hasPassword(String password) {
        return Password.matches(password, passwordHash);
    }

    /** Raising it makes every session opened so far worthless. */
    int epoch() {
        return epoch;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }

    public Role role() {
        return role;
    }

    public boolean active() {
        return active;
    }

    int lockVersion() {
        return lockVersion;
    }

    /** What an administrator types of a user. */
    public record Profile(String displayName, String email, Role role, String language) {}
}
