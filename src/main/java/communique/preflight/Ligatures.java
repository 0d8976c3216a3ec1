package communique.preflight;

import java.util.List;
import java.util.regex.Pattern;

/** French: {@code cœur}, {@code sœur}, {@code œuvre}, with their ligature. */
class Ligatures implements Correction {
    private static final Pattern WORD = Pattern.compile(
            "(?<!\\p{L})(?:(?:[cC](?=oeurs?(?!\\p{L}))|[sS](?=oeurs?(?!\\p{L}))|(?:[cC]hef|[mM]an|[dD]és|[hH]ors)?-?(?=[oO]euvr)"
                    + "|[vV](?=oeux?(?!\\p{L}))|[nN](?=oeuds?(?!\\p{L}))|[bB](?=oeufs?(?!\\p{L}))|(?=[oO]eufs?(?!\\p{L}))"
                    + "|(?=[oO]eil(?!\\p{L}))|[mM](?=oeurs(?!\\p{L}))|[rR]anc(?=oeur)|[éÉ]c(?=oeur)))([oO]e|OE)(?=\\p{L})"
                    + "|(?<=[cCsSvVnNbB])OE(?=UR|UV|UX|UD|UF)|(?<!\\p{L})OE(?=UVR)");

    @Override
    public String code() {
        return "typography.ligature";
    }

    @Override
    public List<Mend> mends(String plain, String language, Habits habits) {
        if (!"fr".equals(language)) return List.of();
        return new Mends(plain)
                .replace(WORD, match -> match.group()
                        .replace("oe", "œ")
                        .replace("Oe", "Œ")
                        .replace("OE", "Œ"))
                .inOrder();
    }
}
