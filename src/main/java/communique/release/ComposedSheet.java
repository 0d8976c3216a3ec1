package communique.release;

import communique.copy.Copy;
import communique.core.Invalid.Violation;
import communique.office.Office;
import java.util.List;

/** What was written from the facts, language beside language; {@code stands} is the text it would replace. */
record ComposedSheet(List<One> versions) {

    static ComposedSheet of(Office office, Composition.Composed composed, Copy now, String reader) {
        var versions = office.inOrder().stream()
                .map(language -> One.of(language, composed, now, reader))
                .toList();
        return new ComposedSheet(versions);
    }

    /** {@code text} is null where facts are missing; {@code lacking} says which. */
    record One(String language, VersionSheet text, VersionSheet stands, List<String> lacking) {
        static One of(String language, Composition.Composed composed, Copy now, String reader) {
            var copy = composed.copy();
            var isWritten = copy.versions().containsKey(language);
            var isThere = now != null && now.versions().containsKey(language);
            var lacking = composed.lacking().getOrDefault(language, List.<Violation>of()).stream()
                    .map(v -> v.field() + ": " + v.in(reader))
                    .toList();
            return new One(
                    language,
                    isWritten ? VersionSheet.of(copy, language) : null,
                    isThere ? VersionSheet.of(now, language) : null,
                    lacking);
        }

        public boolean same() {
            return text != null
                    && stands != null
                    && text.html().equals(stands.html())
                    && java.util.Objects.equals(text.headline(), stands.headline());
        }
    }
}
