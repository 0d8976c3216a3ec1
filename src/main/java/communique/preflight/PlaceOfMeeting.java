package communique.preflight;

import communique.core.Text;
import java.util.Set;
import java.util.stream.Stream;

/** A release of a meeting in person is dated from where the meeting was. */
class PlaceOfMeeting implements Rule {
    private static final Set<String> IN_PERSON = Set.of("in_person", "margins");

    @Override
    public Stream<Finding> read(Draft draft) {
        var meeting = draft.copy().meeting();
        if (meeting == null || meeting.mode() == null || !IN_PERSON.contains(meeting.mode())) return Stream.empty();
        return draft.each((language, version) -> {
            var where = meeting.place().get(language);
            if (where == null || where.isBlank() || version.place() == null) return Stream.empty();
            var city = Text.folded(version.place().split("[,(]")[0].strip());
            return city.isEmpty() || Text.folded(where).contains(city)
                    ? Stream.empty()
                    : Stream.of(Finding.warning(
                            "dateline.place-not-meeting",
                            language,
                            "versions." + language + ".place",
                            version.place(),
                            where));
        });
    }
}
