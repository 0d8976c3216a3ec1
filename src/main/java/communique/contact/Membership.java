package communique.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** That somebody is on a list. */
@Entity
@EntityListeners(AudienceChanges.class)
@IdClass(Membership.Key.class)
@Table(name = "list_member")
class Membership {
    @Id
    private UUID listId;

    @Id
    private UUID journalistId;

    protected Membership() {}

    Membership(UUID listId, UUID journalistId) {
        this.listId = listId;
        this.journalistId = journalistId;
    }

    record Key(UUID listId, UUID journalistId) implements Serializable {}
}
