package communique.release;

import communique.copy.Copy;
import communique.core.LocalText;
import communique.office.Office;
import communique.official.Officials;
import communique.preflight.Draft;
import communique.preflight.Finding;
import communique.preflight.Known;
import communique.preflight.Preflight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads copy as pre-flight does, with what this house knows: its officials, and the abbreviations it need not explain. */
@ApplicationScoped
public class DeskEditor {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @ConfigProperty(name = "communique.preflight.abbreviations")
    java.util.Optional<String> accepted;

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    /** What is to be said of a release as it is kept. */
    public List<Finding> findings(Release release) {
        return release.findings(clock.instant(), known(release.office()));
    }

    /** What would be said of it if it read like this. */
    List<Finding> findings(Release release, Copy unsaved) {
        return read(unsaved, release.office(), release.dayOfIssue(clock.instant()));
    }

    /** What is to be said of copy that is no release yet and would go out today. */
    List<Finding> findings(Copy copy, Office office) {
        return read(copy, office, LocalDate.ofInstant(clock.instant(), office.zone()));
    }

    private List<Finding> read(Copy copy, Office office, LocalDate day) {
        return Preflight.read(new Draft(copy, office.languages(), office.sourceLines(), day, known(office)));
    }

    private Known known(Office office) {
        var abbreviations = new HashSet<String>();
        accepted.ifPresent(list -> abbreviations.addAll(List.of(COMMA.split(list.strip()))));
        LocalText own = office.abbreviations();
        if (own != null) abbreviations.addAll(own.texts().values());
        return new Known(officials.all(), Set.copyOf(abbreviations));
    }
}
