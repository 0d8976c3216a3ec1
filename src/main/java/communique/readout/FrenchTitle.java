package communique.readout;

import communique.copy.Official.Gender;
import communique.core.Text;
import java.util.regex.Pattern;

/** A title in French: what gender it shows, its feminine, its short form, and what it belongs to. */
final class FrenchTitle {
    /** Where the office ends and what it is of begins. */
    private static final Pattern COMPLEMENT =
            Pattern.compile(" (?:de |du |des |d’|à |au |aux |pour |en |par |près ).*");

    private static final Pattern FEMININE =
            Pattern.compile("(?:.*(?:trice|drice|euse|iere|ente|ante|eure|esse|ee|elle|enne)|reine"
                    + "|cheffe|premiere|generale|principale|speciale|federale|provinciale|haute|adjointe|sherpa-f)");
    private static final Pattern MASCULINE = Pattern.compile(
            "(?:.*(?:teur|deur|ier|ller|ent|ant|eur|al|ain|ien|ois)|roi|prince|chef|haut|adjoint|delegue|envoye|depute|attache|cardinal|pape|sultan|emir)");
    /** Both genders in one form. */
    private static final Pattern EITHER = Pattern.compile(
            "(?:.*(?:iste|aire|ogue|arque|crate)|ministre|vice|juge|maire|membre|porte|parole|cadre|capitaine|sherpa|taoiseach|gens)");

    private static final Pattern MONARCH =
            Pattern.compile("(?:roi|reine|empereur|impératrice|prince|princesse|ambassadeur|ambassadrice)\\b.*");

    private FrenchTitle() {}

    /** As it stands in a sentence: without article, lower case, in the person's gender. */
    static String of(String typed, Gender gender) {
        var title = typed.replaceFirst("^(?:[Ll]e |[Ll]a |[Ll]’)", "");
        if (!isStyled(title) && !title.matches("\\p{Lu}{2,}.*"))
            title = title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
        if (gender != Gender.FEMININE) return title;
        var office = office(title);
        var words = office.split(" ");
        for (int i = 0; i < words.length; i++) words[i] = feminine(words[i]);
        return String.join(" ", words) + title.substring(office.length());
    }

    /** {@code Sa Majesté le roi} takes no article. */
    static boolean isStyled(String title) {
        return title.matches("(?:Sa|Son|Leurs?) \\p{Lu}.*");
    }

    /** The part before its complement: {@code ministre} of {@code ministre des Affaires étrangères}. */
    static String office(String title) {
        return COMPLEMENT.matcher(title).replaceFirst("");
    }

    static boolean hasComplement(String title) {
        return !office(title).equals(title);
    }

    static boolean isMonarch(String title) {
        return MONARCH.matcher(title).matches();
    }

    /** The gender that the title's own words show; null for {@code ministre}. */
    static Gender shown(String title) {
        if (title == null) return null;
        Gender shown = null;
        for (var word : Text.folded(office(title)).split("[ -]")) {
            if (EITHER.matcher(word).matches()) continue;
            if (FEMININE.matcher(word).matches()) return Gender.FEMININE;
            if (MASCULINE.matcher(word).matches()) shown = Gender.MASCULINE;
        }
        return shown;
    }

    /** Whether who bears it leads a state, a government or an organisation. */
    static boolean leads(String title) {
        return Text.folded(office(title))
                .matches(
                        "(?:premiere? ministre|president|presidente|chanceli.*|secretaire generale?|roi|reine|taoiseach"
                                + "|sa majeste .*)");
    }

    private static String feminine(String word) {
        var hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && !word.startsWith("porte-")) {
            return feminine(word.substring(0, hyphen)) + "-" + feminine(word.substring(hyphen + 1));
        }
        if (EITHER.matcher(Text.folded(word)).matches()
                || FEMININE.matcher(Text.folded(word)).matches()) return word;
        if (word.matches("gouverneur|procureur|ingénieur|professeur|docteur|prieur")) return word + "e";
        if (word.equals("roi")) return "reine";
        if (word.equals("prince")) return "princesse";
        if (word.equals("chef")) return "cheffe";
        if (word.equals("empereur")) return "impératrice";
        if (word.endsWith("teur")) return word.replaceFirst("teur$", "trice");
        if (word.endsWith("deur")) return word.replaceFirst("deur$", "drice");
        if (word.endsWith("ier")) return word.replaceFirst("er$", "ère");
        if (word.endsWith("ller")) return word.replaceFirst("er$", "ère");
        if (word.endsWith("ien")) return word + "ne";
        return word.matches(".*(?:ent|ant|al|é|ain|ois|haut|adjoint|spécial)") ? word + "e" : word;
    }
}
