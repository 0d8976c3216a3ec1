package communique.contact;

import java.util.List;
import java.util.UUID;

/** An outlet as pages show one. */
public record OutletRow(
        UUID id, int seen, String name, OutletKind kind, List<String> languages, String city, String region) {
    static OutletRow of(Outlet outlet) {
        var p = outlet.profile();
        return new OutletRow(
                outlet.id(), outlet.lockVersion(), p.name(), p.kind(), p.languages(), p.city(), p.region());
    }

    public String speaks() {
        return String.join(", ", languages);
    }
}
