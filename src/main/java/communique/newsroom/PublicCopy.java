package communique.newsroom;

import communique.release.Revisions;
import communique.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The newsroom's pages of a release as the public is served them now, language by language; none of what is not public. */
@ApplicationScoped
public class PublicCopy {
    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    @Inject
    Page page;

    @Inject
    Clock clock;

    public Map<String, String> of(UUID release) {
        var pages = new TreeMap<String, String>();
        var all = publications.of(release, clock.instant());
        var reader = page.language();
        try {
            for (var one : all) {
                var others = all.stream()
                        .filter(p -> !p.language().equals(one.language()))
                        .map(p -> new NewsroomPages.Other(p.language(), p.path()))
                        .toList();
                page.speak(
                        one.language(),
                        others.isEmpty()
                                ? "/newsroom/" + page.otherLanguage()
                                : others.get(0).path());
                var item = Item.of(one, revisions.get(release, one.release().issuedRevision()));
                pages.put(
                        one.language(),
                        NewsroomPages.Templates.article(item, others).render());
            }
        } finally {
            page.speak(reader, null);
        }
        return pages;
    }
}
