package communique.release;

import communique.account.Me;
import communique.account.Role;
import communique.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;

/**
 * Which releases exist for whoever asks: those of offices that grant it, and of those that are limited to named people only
 * theirs. Timed work asks nobody and goes by {@link Releases#known}.
 */
@ApplicationScoped
public class Seen {
    @Inject
    Me me;

    /** The same 404 as for an id that never was; 403 when the office does not grant what the route states. */
    public Release require(Release release) {
        if (!includes(release)) throw new NotFoundException();
        me.requireStated(release.office().code());
        return release;
    }

    public boolean includes(Release release) {
        return me.rights().sees(release.office().code()) && release.isOpenTo(me.name());
    }

    /** The same as a condition in HQL on {@code r}, a release; what it needs is put among {@code values}. */
    public String where(String r, Map<String, Object> values) {
        values.put("asker", me.name());
        return ofOffices(r, values) + " and (" + r + ".limited = false or :asker member of " + r + ".readers)";
    }

    public boolean seesAll() {
        return me.rights().seesAll();
    }

    /** For figures that name no release. */
    public String ofOffices(String r, Map<String, Object> values) {
        if (seesAll()) return "1 = 1";
        var seen = me.rights().seen();
        if (seen.isEmpty()) return "1 = 0";
        values.put("seenOffices", seen);
        return r + ".office.code in :seenOffices";
    }

    /** Those in which the asker may write. */
    List<Office> writable(List<Office> offices) {
        return offices.stream().filter(o -> me.may(Role.WRITES, o.code())).toList();
    }
}
