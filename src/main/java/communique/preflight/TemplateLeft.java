package communique.preflight;

import communique.copy.Version;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a template left to be filled in must never go out: {@code XX}, {@code [insert]}, {@code {{name}}}, {@code à compléter}. */
class TemplateLeft implements Rule {
    private static final String MONTHS =
            "(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    /** A Roman number names a summit or games, after its article and before a capital. */
    private static final String GAMES = "(?<=[tT]he |[lL]es |[dD]es |[aA]ux |[oO]f )X{2,3} (?!" + MONTHS + ")\\p{Lu}";

    private static final Pattern LEFT =
            Pattern.compile("(?!" + GAMES + ")(?<![\\p{L}\\p{N}])(?:X{2,10}|x{3,10})(?!e?[\\p{L}\\p{N}])"
                    + "|\\{\\{[^{}\\n]{0,80}+\\}\\}|\\$\\{[^{}\\n]{0,80}+\\}|<<[^<>\\n]{1,80}+>>|%[A-Z_]{3,30}%"
                    + "|(?i)\\[(?:insert|insérer|inserer|ajouter|add|nom|name|titre|title|date|lieu|place|city|ville|montant|amount|number|nombre|numéro|to come|à venir|à confirmer|to be confirmed|link|lien|quote|citation|TK|…|\\.\\.\\.)(?![\\p{L}])[^\\[\\]\\n]{0,100}+\\](?!\\()(?-i)"
                    + "|(?<![\\p{L}\\p{N}])(?:TBD|TBC|TBA|TKTK|FIXME|TODO)(?![\\p{L}\\p{N}])"
                    + "|(?i:lorem ipsum|(?<!\\p{L})à (?:compléter|insérer|préciser ici|remplir)(?!\\p{L})|texte à venir|text to come|to be (?:completed|inserted) here)"
                    + "|_{3,200}+|\\?{3,50}+");

    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> Stream.concat(
                        places(language, version).stream(), draft.passages(language).stream())
                .flatMap(TemplateLeft::read));
    }

    private static Stream<Finding> read(Passage passage) {
        return LEFT.matcher(passage.plain())
                .results()
                .limit(5)
                .map(left -> passage.blocker("template.left", left.start(), left.end(), left.group()));
    }

    private static List<Passage> places(String language, Version version) {
        return version.place() == null
                ? List.of()
                : List.of(Passage.line(language, "versions." + language + ".place", version.place()));
    }
}
