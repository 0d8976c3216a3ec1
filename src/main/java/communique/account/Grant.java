package communique.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A role in one office, beside the one that a user has in all. */
@Entity
@Immutable
@Table(name = "office_grant")
public class Grant {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private User user;

    @Column(name = "office_code")
    private String office;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String grantedBy;
    private Instant grantedAt;

    protected Grant() {}

    Grant(User user, String office, Role role, String by, Instant now) {
        this.user = user;
        this.office = office;
        this.role = role;
        this.grantedBy = by;
        this.grantedAt = now;
    }

    public UUID id() {
        return id;
    }

    public User user() {
        return user;
    }

    public String office() {
        return office;
    }

    public Role role() {
        return role;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }
}
