package communique.core;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of refusals, violations and findings, in French and English ({@code messages/sentences_*.properties}).
 * Labels of pages live in the message bundles beside them; these are apart because rules without a framework speak them.
 */
public final class Sentences {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** The sentence of {@code code} in {@code language} ({@code fr} or, for anything else, {@code en}). */
    public static String in(String language, String code, Object... args) {
        var locale = locale(language);
        try {
            var pattern = ResourceBundle.getBundle("messages.sentences", locale, NO_FALLBACK)
                    .getString(code);
            return new MessageFormat(pattern, locale).format(plain(args, language));
        } catch (MissingResourceException e) {
            throw new IllegalStateException("No sentence for " + code + " in " + locale, e);
        }
    }

    /** Whether {@code code} has a sentence: for codes that come from further away than our own rules. */
    public static boolean has(String code) {
        return ResourceBundle.getBundle("messages.sentences", Locale.CANADA, NO_FALLBACK)
                .containsKey(code);
    }

    public static Locale locale(String language) {
        return "fr".equals(language) ? Locale.CANADA_FRENCH : Locale.CANADA;
    }

    private static Object[] plain(Object[] args, String language) {
        return Arrays.stream(args == null ? new Object[0] : args)
                .map(arg -> arg instanceof LocalText text ? text.in(language) : arg)
                .map(arg -> arg instanceof LocalDate day ? day(day, locale(language)) : arg)
                .map(arg -> arg instanceof Number ? arg : String.valueOf(arg))
                .toArray();
    }

    private static String day(LocalDate day, Locale locale) {
        var said = LONG.withLocale(locale).format(day);
        return locale.getLanguage().equals("fr") && day.getDayOfMonth() == 1 ? said.replaceFirst("^1 ", "1er ") : said;
    }
}
