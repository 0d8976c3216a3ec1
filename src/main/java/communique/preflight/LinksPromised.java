package communique.preflight;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A heading that promises links has some under it. */
class LinksPromised implements Rule {
    private static final Pattern HEADING = Pattern.compile(
            "#{0,6} ?\\*{0,2}(?:liens? (?:connexes?|associés?|utiles?)|related (?:links?|products?)|associated links?|useful links?)\\*{0,2} ?:?\\*{0,2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> {
            var body = draft.body(language);
            return body.stream()
                    .filter(passage -> HEADING.matcher(passage.text().strip()).matches())
                    .filter(passage -> passage.paragraph() + 1 == body.size()
                            || body.get(passage.paragraph() + 1).plain().indexOf(Shield.BLOT) < 0)
                    .map(passage ->
                            passage.warning("links.none", 0, passage.text().length(), passage.text()));
        });
    }
}
