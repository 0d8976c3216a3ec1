package communique.preflight;

import java.util.List;
import java.util.regex.Pattern;

/** French ordinals: {@code 1er}, {@code 1re}, {@code 2e}; the first of the month is {@code 1er}. */
class Ordinals implements Correction {
    private static final Pattern FIRST =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])1(?:[ \u00a0\u202f]er|[iè]er|èr|ier)(?!\\p{L})");
    private static final Pattern FIRST_FEMININE = Pattern.compile("(?<![\\p{L}\\p{N}.,])1(?:ère|ere|ière)(?!\\p{L})");
    private static final Pattern OTHERS =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])(\\d{1,3})(?:[iI]?[èe]me)(s?)(?!\\p{L})");
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/-])1(?=[ \u00a0](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\\p{L}))");

    @Override
    public String code() {
        return "typography.ordinal";
    }

    @Override
    public List<Mend> mends(String plain, String language, Habits habits) {
        if (!"fr".equals(language)) return List.of();
        return new Mends(plain)
                .replace(FIRST, "1er")
                .replace(FIRST_FEMININE, "1re")
                .replace(OTHERS, match -> match.group(1) + "e" + match.group(2))
                .replace(DAY, "1er")
                .inOrder();
    }
}
