package communique.release;

import communique.office.Office;
import java.util.List;

/** An office to choose from, by its name. */
record OfficeChoice(String code, String name) {
    static List<OfficeChoice> of(List<Office> offices, String reader) {
        return offices.stream()
                .map(office -> new OfficeChoice(office.code(), office.names().in(reader)))
                .toList();
    }
}
