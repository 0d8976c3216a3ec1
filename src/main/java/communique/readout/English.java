package communique.readout;

import java.util.List;

/** English words next to each other. */
final class English {
    private English() {}

    static String set(String text) {
        return marks(text).replaceAll("[ .]+$", "");
    }

    /** Apostrophes as they are printed. */
    static String marks(String text) {
        return text.replaceAll("(?<=\\p{L})'(?=\\p{L}|\\s|$)", "’").replaceAll("(?<=\\p{L})'(?=[,.;])", "’");
    }

    /** An article or its like already begins it, or none is wanted: {@code NATO’s summit, COP30, his visit}. */
    static boolean isDetermined(String phrase) {
        return phrase.matches("(?i)(?:the|a|an|his|her|their|its|our|this|that|these|those) .*")
                || isPossessive(phrase);
    }

    static boolean isPossessive(String phrase) {
        return phrase.matches("(?:\\p{Lu}[\\p{L}.-]* ){0,3}\\p{Lu}[\\p{L}.-]*(?:’s|s’) .*");
    }

    static String an(String words) {
        var plain = words.toLowerCase(java.util.Locale.ROOT);
        var silent = plain.matches("(?:hour|honou?r|heir|honest).*");
        var consonant = plain.matches("(?:uni(?!n)|use|eu|one\\b|u[aeiou]).*");
        return (silent || plain.matches("[aeiou].*") && !consonant ? "an " : "a ") + words;
    }

    /** Canadian Press style: no comma before the last and. */
    static String series(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        var joint = items.stream().anyMatch(i -> i.contains(" and ")) ? ", as well as " : " and ";
        return String.join(", ", items.subList(0, items.size() - 1)) + joint + items.get(items.size() - 1);
    }

    /** {@code The renewal …} in the middle of a sentence. */
    static String lowerArticle(String phrase) {
        return phrase.matches("(?s)(?:The|A|An|Their|His|Her|Its|That|How) .*")
                ? phrase.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + phrase.substring(1)
                : phrase;
    }
}
