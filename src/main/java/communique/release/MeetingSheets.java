package communique.release;

import communique.official.Officials;
import communique.readout.ReadoutComposer;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pages on which a meeting's facts are told, with what they are chosen from. */
@ApplicationScoped
class MeetingSheets {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance compose(
                MeetingForm form,
                ComposedSheet composed,
                List<OfficeChoice> offices,
                Choices choices,
                List<Problems> problems,
                Map<String, String> errors);

        static native TemplateInstance meeting(
                Sheet sheet,
                MeetingForm form,
                ComposedSheet composed,
                Choices choices,
                List<Problems> problems,
                Map<String, String> errors);
    }

    @Inject
    Officials officials;

    @Inject
    Page page;

    TemplateInstance compose(
            MeetingForm form, ComposedSheet composed, List<OfficeChoice> offices, List<Problems> problems) {
        return Templates.compose(form, composed, offices, choices(), problems, FormErrors.of(problems));
    }

    TemplateInstance meeting(Release release, MeetingForm form, ComposedSheet composed, List<Problems> problems) {
        var sheet = new Sheet(release.id(), Title.of(release.copy(), page.language()), release.isVouchedFor());
        return Templates.meeting(sheet, form, composed, choices(), problems, FormErrors.of(problems));
    }

    private Choices choices() {
        var names = officials.all().stream().map(communique.copy.Official::name).toList();
        var countries = ReadoutComposer.countries(page.language()).entrySet().stream()
                .map(e -> new Country(e.getKey(), e.getValue()))
                .toList();
        return new Choices(names, countries);
    }

    record Sheet(UUID id, Title title, boolean voids) {}

    record Choices(List<String> officials, List<Country> countries) {}

    record Country(String code, String name) {}
}
