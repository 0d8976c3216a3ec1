package communique.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says where a custom of typesetting is not kept. A text that never keeps it is told once, at the first place, since
 * setting it right is one click and twenty findings would hide the others.
 */
class Typesetting implements Rule {
    private static final int MOST = 3;

    private final Correction correction;

    Typesetting(Correction correction) {
        this.correction = correction;
    }

    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> read(language, draft.passages(language)));
    }

    private Stream<Finding> read(String language, List<Passage> passages) {
        var habits = Habits.of(passages.stream().map(Passage::plain).toList());
        var found = new ArrayList<Finding>();
        int places = 0;
        for (var passage : passages) {
            if (!passage.inBody() && !correction.readsLines()) continue;
            for (var mend : correction.mends(passage.plain(), language, habits))
                if (places++ < MOST) found.add(finding(passage, mend, 1));
        }
        return places <= MOST
                ? found.stream()
                : Stream.of(
                        found.get(0).mentioning(places, found.get(0).mentions().get(1)));
    }

    private Finding finding(Passage passage, Mend mend, int places) {
        return passage.warning(correction.code(), mend.start(), mend.end(), places, Excerpt.of(passage.text(), mend))
                .fixedBy(mend.words());
    }
}
