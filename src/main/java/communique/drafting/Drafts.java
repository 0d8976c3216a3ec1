package communique.drafting;

import communique.copy.Copy;
import communique.release.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** A release as it is being written, for whoever shows how it will look. */
@ApplicationScoped
public class Drafts {
    @Inject
    WorkingTexts texts;

    /** In that language, with what is kept of that sitting; with the release's own text where nothing is. */
    public Copy asTyped(Release release, UUID sitting, String language) {
        if (language == null || !Sheets.languages(release).contains(language)) throw new NotFoundException();
        var copy = release.copy();
        if (sitting == null) return copy;
        return texts.of(sitting, release.id())
                .map(text -> text.wording().onto(copy, release.office()))
                .orElse(copy);
    }
}
