package communique.embargo;

import communique.core.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who was given a text under embargo, for whoever must prove it. */
@ApplicationScoped
public class EmbargoLedger {
    @Inject
    EmbargoLinks links;

    @Inject
    Clock clock;

    /** Newest first. */
    public List<LinkView> of(UUID release) {
        var all = new ArrayList<LinkView>();
        UUID after = null;
        while (true) {
            var slice = links.page(release, new Cursor(Cursor.MOST, after));
            slice.items().forEach(link -> all.add(LinkView.of(link, clock.instant())));
            if (!slice.more()) return all;
            after = all.get(all.size() - 1).id();
        }
    }
}
