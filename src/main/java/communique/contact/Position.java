package communique.contact;

import communique.core.StringsColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A journalist at an outlet for a time; the address belongs to the position, not to the person. */
@Entity
@EntityListeners(AudienceChanges.class)
@Table(name = "journalist_position")
public class Position {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "journalist_id")
    private Journalist journalist;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outlet_id")
    private Outlet outlet;

    @Column(name = "place_no")
    private int place;

    private String title;

    @Column(name = "from_date")
    private LocalDate since;

    @Column(name = "to_date")
    private LocalDate until;

    @Convert(converter = StringsColumn.class)
    private List<String> emails;

    @Convert(converter = StringsColumn.class)
    private List<String> phones;

    protected Position() {}

    Position(
            Journalist journalist,
            int place,
            Outlet outlet,
            String title,
            LocalDate since,
            LocalDate until,
            List<String> emails,
            List<String> phones) {
        this.journalist = journalist;
        this.place = place;
        this.outlet = outlet;
        this.title = title;
        this.since = since;
        this.until = until;
        this.emails = emails;
        this.phones = phones;
    }

    boolean isCurrent(LocalDate today) {
        return (since == null || !since.isAfter(today)) && (until == null || !until.isBefore(today));
    }

    Outlet outlet() {
        return outlet;
    }

    String title() {
        return title;
    }

    LocalDate since() {
        return since;
    }

    LocalDate until() {
        return until;
    }

    List<String> emails() {
        return emails;
    }

    List<String> phones() {
        return phones;
    }
}
