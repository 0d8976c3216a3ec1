package communique.readout;

import communique.core.Text;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An organisation as it stands in a French sentence, with the article it takes: {@code l’OTAN, la Banque mondiale, Bombardier}. */
final class FrenchOrganisation {
    private static final Set<String> MASCULINE = Set.of(
            "conseil",
            "fonds",
            "comite",
            "forum",
            "parlement",
            "senat",
            "ministere",
            "groupe",
            "programme",
            "secretariat",
            "institut",
            "gouvernement",
            "congres",
            "bureau",
            "centre",
            "tribunal",
            "mouvement",
            "parti",
            "commonwealth",
            "vatican",
            "saint-siege",
            "haut-commissariat",
            "royaume",
            "cabinet",
            "quebec",
            "g7",
            "g20");
    private static final Set<String> FEMININE = Set.of(
            "organisation",
            "union",
            "commission",
            "banque",
            "agence",
            "assemblee",
            "ligue",
            "communaute",
            "federation",
            "association",
            "alliance",
            "cour",
            "chambre",
            "confederation",
            "fondation",
            "ville",
            "province",
            "societe",
            "croix-rouge",
            "universite",
            "republique",
            "coalition",
            "francophonie",
            "maison");
    private static final Set<String> PLURAL = Set.of("nations", "forces", "etats");
    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d-]{2,}");

    private static final Map<String, String> IN_FULL = Map.of(
            "OTAN", "l’Organisation du Traité de l’Atlantique Nord (OTAN)",
            "Organisation du Traité de l’Atlantique Nord", "l’Organisation du Traité de l’Atlantique Nord (OTAN)",
            "ONU", "l’Organisation des Nations Unies (ONU)",
            "Organisation des Nations Unies", "l’Organisation des Nations Unies (ONU)",
            "Nations Unies", "l’Organisation des Nations Unies (ONU)");

    private FrenchOrganisation() {}

    /** As {@link #the}; what everybody knows by its acronym is written out with it. */
    static String inFull(String typed) {
        return IN_FULL.getOrDefault(typed.replaceFirst("^(?:[Ll]es |[Ll]’)", ""), the(typed));
    }

    /** Null when nobody can tell which article an acronym such as {@code BCE} takes. */
    static String the(String typed) {
        var name = French.lowerArticle(typed);
        if (name.matches("(?:[Ll]e|[Ll]a|[Ll]es) .*|[Ll]’.*"))
            return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
        var country = Countries.named(name, "fr");
        if (country.isPresent()) return FrenchCountry.of(country.get()).the();
        var head = Text.folded(name).split(" ")[0];
        if (PLURAL.contains(head)) return "les " + name;
        if (FEMININE.contains(head)) return French.the(name, true);
        if (MASCULINE.contains(head)) return French.the(name, false);
        if (!ACRONYM.matcher(name).matches()) return name;
        return French.elides(name) ? "l’" + name : null;
    }

    /** {@code secrétaire général de l’Organisation … (OTAN) → secrétaire général de l’OTAN}: for headlines. */
    static String brief(String title) {
        var match = Pattern.compile("(.*?) (de l’|de la |du |des )(.*) \\((\\p{Lu}[\\p{Lu}\\d-]+)\\)")
                .matcher(title);
        if (!match.matches()) return title;
        var acronym = match.group(4);
        if (match.group(2).equals("des ") && !French.elides(acronym)) return title;
        var feminine = match.group(2).equals("de la ")
                || match.group(2).equals("de l’") && French.looksFeminine(match.group(3));
        return match.group(1) + " " + French.de(French.the(acronym, feminine));
    }
}
