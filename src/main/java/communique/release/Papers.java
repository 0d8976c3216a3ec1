package communique.release;

import communique.core.Text;
import communique.document.Pdf;
import communique.document.Word;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a release: one page, out of which both the PDF and the Word document are made. */
@ApplicationScoped
class Papers {
    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance paper(Paper paper);
    }

    byte[] pdf(Release release, List<String> languages) {
        return Pdf.of(html(release, languages));
    }

    byte[] word(Release release, List<String> languages) {
        return Word.of(html(release, languages), release.changedAt());
    }

    /** {@code all}, or one language that is there; in the office's order. */
    static List<String> languages(Release release, String asked) {
        var written = release.copy().versions().keySet();
        if (!"all".equals(asked) && !written.contains(asked)) throw new NotFoundException();
        if (!"all".equals(asked)) return List.of(asked);
        if (written.isEmpty()) throw new NotFoundException();
        var all = new LinkedHashSet<>(release.office().inOrder());
        all.addAll(written);
        all.retainAll(written);
        return List.copyOf(all);
    }

    /** {@code PMO-2026-0007-fr.pdf}. */
    static String fileName(Release release, String languages, String ending) {
        var name = release.number() != null
                ? release.number()
                : Text.slug(release.copy().in(languages).headline());
        return (name.isEmpty() ? "release" : name) + "-" + languages + "." + ending;
    }

    private static String html(Release release, List<String> languages) {
        return Templates.paper(paper(release, languages))
                .setLocale(languages.get(0))
                .render()
                .strip();
    }

    private static Paper paper(Release release, List<String> languages) {
        var first = languages.get(0);
        var leaves = languages.stream().map(language -> leaf(release, language)).toList();
        var title = leaves.get(0).version().headline() == null
                ? leaves.get(0).noHeadline()
                : leaves.get(0).version().headline();
        var head = Stream.of(
                        release.number() == null
                                ? release.office().abbreviations().in(first)
                                : release.number(),
                        inEach(languages, language -> Words.in(language, ReleaseMessages.class)
                                .statusName(release.status())),
                        isOut(release) ? null : inEach(languages, language -> mark(release, language)))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        var foot = inEach(languages, language -> Words.in(language, ReleaseMessages.class)
                        .revisionN(release.revision()))
                + " · " + release.contentHash();
        var subject = inEach(languages, language -> leafKind(release, language)) + " · "
                + release.office().names().in(first);
        return new Paper(
                first, title, subject, release.office().names().in(first), release.number(), head, foot, leaves);
    }

    private static Paper.Leaf leaf(Release release, String language) {
        var labels = Words.in(language, ReleaseMessages.class);
        return new Paper.Leaf(
                VersionSheet.of(release.copy(), language),
                isOut(release) ? null : mark(release, language),
                labels.noHeadline());
    }

    private static boolean isOut(Release release) {
        return release.status() == Status.ISSUED;
    }

    private static String mark(Release release, String language) {
        var words = Words.in(language, PaperMessages.class);
        return release.status() == Status.WITHDRAWN ? words.withdrawn() : words.mark();
    }

    private static String leafKind(Release release, String language) {
        return Words.in(language, ReleaseMessages.class).kindName(release.copy().kind());
    }

    private static String inEach(List<String> languages, Function<String, String> words) {
        return languages.stream().map(words).distinct().collect(Collectors.joining(" / "));
    }
}
