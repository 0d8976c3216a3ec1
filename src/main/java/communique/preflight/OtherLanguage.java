package communique.preflight;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence of another language was left behind: half of a translation, or a stock phrase nobody turned. */
class OtherLanguage implements Rule {
    private static final Set<String> FRENCH = Set.of(
            ("le la les des du de et une un est au aux en pour dans par sur que qui avec ce cette ces sont ont il elle ils nous"
                            + " vous plus à leur leurs son sa ses été était sera afin ainsi entre mais ou où dont se ne pas")
                    .split(" "));
    private static final Set<String> ENGLISH = Set.of(
            ("the of and to in for with that is was are were his her its their this these from by be been has have had will"
                            + " an as at it they we you our which who not but would about into more")
                    .split(" "));
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…\\n]{1,2000}+[.!?…\\n]{0,5}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,20}+");
    private static final Pattern QUOTED =
            Pattern.compile("«[^»]{0,3000}+»|“[^”]{0,3000}+”|\"[^\"]{0,3000}+\"|\\*[^*]{1,300}+\\*|_[^_]{1,300}+_");
    private static final Pattern FRENCH_STOCK = Pattern.compile(
            "^(?:Liens? connexes?|Citations?|Faits en bref|Renseignements|Personnes?-ressources?|Pour (?:de plus amples renseignements|diffusion immédiate)|Ce document se trouve également)(?: ?:)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENGLISH_STOCK = Pattern.compile(
            "^(?:Related links?|Associated links?|Quick facts|Quotes?$|For (?:further|more) information|For immediate release|This document is also available|Media contacts?)(?: ?:)?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> {
            if (!"fr".equals(language) && !"en".equals(language)) return Stream.empty();
            return draft.passages(language).stream().flatMap(OtherLanguage::read);
        });
    }

    private static Stream<Finding> read(Passage passage) {
        var stock = ("fr".equals(passage.language()) ? ENGLISH_STOCK : FRENCH_STOCK).matcher(passage.plain());
        if (passage.inBody() && stock.find()) return Stream.of(found(passage, stock.start(), stock.end()));
        var plain = unquoted(passage);
        var found = new ArrayList<Finding>();
        var sentences = SENTENCE.matcher(plain);
        while (sentences.find() && found.isEmpty()) {
            int ours = 0, theirs = 0, words = 0;
            var word = WORD.matcher(sentences.group());
            while (word.find()) {
                var small = word.group().toLowerCase(Locale.ROOT);
                words++;
                if (("fr".equals(passage.language()) ? FRENCH : ENGLISH).contains(small)) ours++;
                if (("fr".equals(passage.language()) ? ENGLISH : FRENCH).contains(small)) theirs++;
            }
            if (words >= 5 && theirs >= 2 && theirs > 2 * ours && theirs * 6 >= words) {
                int start = sentences.start();
                while (start < sentences.end() && Character.isWhitespace(plain.charAt(start))) start++;
                found.add(found(passage, start, sentences.end()));
            }
        }
        return found.stream();
    }

    /** What is quoted or set apart may well be the title of something; unless all of the passage is. */
    private static String unquoted(Passage passage) {
        var rest = Blot.matches(passage.plain(), QUOTED);
        return rest.chars().filter(c -> c == Shield.BLOT).count() * 2 > rest.length() ? passage.plain() : rest;
    }

    private static Finding found(Passage passage, int start, int end) {
        return passage.warning(
                "language.other",
                start,
                end,
                Excerpt.shortened(passage.text().substring(start, end).strip(), 60));
    }
}
