package communique.preflight;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code mardi 6 janvier 2026} is a Tuesday, and there is no 31st of February. */
class Weekday implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        var about = draft.about();
        return draft.each((language, version) -> draft.passages(language).stream()
                .flatMap(passage -> passage.days().stream().flatMap(day -> {
                    var words = passage.text().substring(day.start(), day.end());
                    if (!day.exists()) return Stream.of(passage.warning("date.none", day.start(), day.end(), words));
                    if (day.weekday() == null) return Stream.empty();
                    return day
                            .near(about)
                            .filter(date -> date.getDayOfWeek() != day.weekday())
                            .map(date -> passage.warning(
                                    "date.weekday",
                                    day.start(),
                                    day.end(),
                                    words,
                                    date.getDayOfWeek()
                                            .getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language))))
                            .stream();
                })));
    }
}
