package communique.preflight;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** French keeps its accents on capitals: {@code À l'occasion}, {@code État}, {@code MONTRÉAL}. */
class CapitalAccents implements Correction {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Etat", "État"),
            Map.entry("Etats", "États"),
            Map.entry("ETAT", "ÉTAT"),
            Map.entry("ETATS", "ÉTATS"),
            Map.entry("Ecole", "École"),
            Map.entry("Ecoles", "Écoles"),
            Map.entry("Eglise", "Église"),
            Map.entry("Elysée", "Élysée"),
            Map.entry("Elysees", "Élysées"),
            Map.entry("Elysées", "Élysées"),
            Map.entry("Egypte", "Égypte"),
            Map.entry("EGYPTE", "ÉGYPTE"),
            Map.entry("Ethiopie", "Éthiopie"),
            Map.entry("Emirats", "Émirats"),
            Map.entry("Equateur", "Équateur"),
            Map.entry("Erythrée", "Érythrée"),
            Map.entry("Ecosse", "Écosse"),
            Map.entry("Economie", "Économie"),
            Map.entry("Energie", "Énergie"),
            Map.entry("Energies", "Énergies"),
            Map.entry("Education", "Éducation"),
            Map.entry("Election", "Élection"),
            Map.entry("Elections", "Élections"),
            Map.entry("Evaluation", "Évaluation"),
            Map.entry("Evénement", "Événement"),
            Map.entry("Evènement", "Évènement"),
            Map.entry("Egalité", "Égalité"),
            Map.entry("Egalement", "Également"),
            Map.entry("Etablissement", "Établissement"),
            Map.entry("Etude", "Étude"),
            Map.entry("Etudes", "Études"),
            Map.entry("Etudiants", "Étudiants"),
            Map.entry("Equipe", "Équipe"),
            Map.entry("Equipement", "Équipement"),
            Map.entry("Etant", "Étant"),
            Map.entry("Edition", "Édition"),
            Map.entry("Ile", "Île"),
            Map.entry("Iles", "Îles"),
            Map.entry("MONTREAL", "MONTRÉAL"),
            Map.entry("QUEBEC", "QUÉBEC"));
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[EIMQ]\\p{L}{2,12}+(?![\\p{L}])");
    /** A capital {@code A} that opens a sentence and is followed by a small letter is no verb and no initial. */
    private static final Pattern OPENING_A =
            Pattern.compile("(?:(?<=^)|(?<=[.!?…] )|(?<=\\n)|(?<=[«“][ \u00a0\u202f]))A(?=[ \u00a0]\\p{Ll})");

    private static final Pattern OPENING_CA = Pattern.compile(
            "(?:(?<=^)|(?<=[.!?…] )|(?<=\\n)|(?<=[«“][ \u00a0\u202f]))Ca(?= (?:va|ne|n|s|fait|y|suffit|nous|vous|me|permet) )");

    @Override
    public String code() {
        return "typography.capital-accent";
    }

    @Override
    public List<Mend> mends(String plain, String language, Habits habits) {
        if (!"fr".equals(language)) return List.of();
        return new Mends(plain)
                .replace(WORD, CapitalAccents::accented)
                .replace(OPENING_A, "À")
                .replace(OPENING_CA, "Ça")
                .inOrder();
    }

    private static String accented(MatchResult match) {
        return WORDS.get(match.group());
    }
}
