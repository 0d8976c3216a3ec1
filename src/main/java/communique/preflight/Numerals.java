package communique.preflight;

import java.util.List;
import java.util.regex.Pattern;

/** Thousands and decimals as the language writes them: {@code 1 000} and {@code 3,5 %}, {@code 1,000} and {@code 3.5%}. */
class Numerals implements Correction {
    private static final String FR_UNITS =
            "(?:%|\\$|€|[MG]\\$|p\\. 100|pour cent|millions?|milliards?|points?|kilomètres|km|degrés|°)";
    private static final String EN_UNITS =
            "(?:%|per cent|percent|million|billion|trillion|points?|kilometres|km|degrees|°)";
    private static final Pattern FR_THOUSANDS = Pattern.compile(
            "(?<![\\d.,\\p{L}$£])[1-9]\\d{0,2}(?:,\\d{3})+(?![\\d,]|[ \u00a0](?:millions?|milliards?|%))");
    private static final Pattern FR_DECIMALS =
            Pattern.compile("(?<![\\d.,\\p{L}])(\\d{1,4})\\.(\\d{1,2})(?=[ \u00a0\u202f]?" + FR_UNITS + "(?!\\p{L}))");
    private static final Pattern EN_THOUSANDS = Pattern.compile(
            "(?<![\\d.,\\p{L}+(\\-])(?<![\\d.,+(\\-] )[1-9]\\d{0,2}(?:[ \u00a0\u202f]\\d{3})+(?!\\d|[ -]\\d)");
    private static final Pattern EN_DECIMALS =
            Pattern.compile("(?<![\\d.,\\p{L}])(\\d{1,4}),(\\d{1,2})(?=[ \u00a0\u202f]?" + EN_UNITS + "(?!\\p{L}))");

    @Override
    public String code() {
        return "typography.numeral";
    }

    @Override
    public List<Mend> mends(String plain, String language, Habits habits) {
        if ("fr".equals(language))
            return new Mends(plain)
                    .replace(FR_THOUSANDS, match -> match.group().replace(',', '\u00a0'))
                    .replace(FR_DECIMALS, match -> match.group(1) + "," + match.group(2))
                    .inOrder();
        if ("en".equals(language))
            return new Mends(plain)
                    .replace(EN_THOUSANDS, match -> match.group().replaceAll("[ \u00a0\u202f]", ","))
                    .replace(EN_DECIMALS, match -> match.group(1) + "." + match.group(2))
                    .inOrder();
        return List.of();
    }
}
