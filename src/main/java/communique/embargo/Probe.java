package communique.embargo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** How often, in one minute, one caller asked for one place that is not public. A caller is a hash that lasts a day. */
@Entity
@Table(name = "probe")
class Probe {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant atMinute;
    private String place;
    private String caller;
    private UUID releaseId;
    private long hits;

    protected Probe() {}

    Probe(Instant atMinute, String place, String caller, UUID releaseId, long hits) {
        this.atMinute = atMinute;
        this.place = place;
        this.caller = caller;
        this.releaseId = releaseId;
        this.hits = hits;
    }
}
