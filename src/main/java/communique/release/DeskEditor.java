package communique.release;

import communique.copy.Copy;
import communique.core.LocalText;
import communique.office.Office;
import communique.preflight.Draft;
import communique.preflight.Finding;
import communique.preflight.FoundLately;
import communique.preflight.Known;
import communique.preflight.Preflight;
import communique.preflight.Reader;
import communique.preflight.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads copy as pre-flight does, with what this house knows: its officials, and the abbreviations it need not explain. */
@ApplicationScoped
public class DeskEditor {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** As many as some pages of a list, of a few kilobytes each. */
    private static final int REMEMBERED = 256;

    private final FoundLately lately = new FoundLately(REMEMBERED);

    @ConfigProperty(name = "communique.preflight.abbreviations")
    java.util.Optional<String> accepted;

    @Inject
    Register register;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    /** What is to be said of a release as it is kept. */
    public List<Finding> findings(Release release) {
        return lately.of(draft(release, release.copy()));
    }

    /** The same, with its spelling and grammar: for whoever looks at this one release. */
    List<Finding> closely(Release release) {
        return closely(release, release.copy());
    }

    /** What would be said of it if it read like this. */
    List<Finding> closely(Release release, Copy unsaved) {
        var draft = draft(release, unsaved);
        var findings = new ArrayList<>(lately.of(draft));
        findings.addAll(Spelling.read(draft, reader));
        return findings;
    }

    /** What is to be said of copy that is no release yet and would go out today. */
    List<Finding> findings(Copy copy, Office office) {
        return Preflight.read(draft(copy, office, LocalDate.ofInstant(clock.instant(), office.zone())));
    }

    private Draft draft(Release release, Copy copy) {
        return draft(copy, release.office(), release.dayOfIssue(clock.instant()));
    }

    private Draft draft(Copy copy, Office office, LocalDate day) {
        return new Draft(copy, office.languages(), office.sourceLines(), day, known(office));
    }

    private Known known(Office office) {
        var abbreviations = new HashSet<String>();
        accepted.ifPresent(list -> abbreviations.addAll(List.of(COMMA.split(list.strip()))));
        LocalText own = office.abbreviations();
        if (own != null) abbreviations.addAll(own.texts().values());
        return new Known(register.officials(), Set.copyOf(abbreviations));
    }
}
