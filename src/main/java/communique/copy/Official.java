package communique.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A person of the officials register: the name as it is printed ({@code Lee Jae Myung}), the part by which the person is
 * called later on ({@code Lee}), the gender where French needs it (null when unknown), and the titles held, by date.
 */
public record Official(String name, String familyName, Gender gender, List<Tenure> tenures) {

    public Official {
        tenures = tenures == null ? List.of() : List.copyOf(tenures);
    }

    /** What the person was on that day. */
    public Optional<Tenure> on(LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.covers(day)).findFirst();
    }

    public enum Gender {
        FEMININE,
        MASCULINE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A title, and the organisation or country it belongs to, by language; {@code from} and {@code to} included, null when open. */
    public record Tenure(Map<String, String> title, Map<String, String> organisation, LocalDate from, LocalDate to) {
        public Tenure {
            title = title == null ? Map.of() : Map.copyOf(title);
            organisation = organisation == null ? Map.of() : Map.copyOf(organisation);
        }

        boolean covers(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }
}
