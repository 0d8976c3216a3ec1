package communique.readout;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import communique.copy.Meeting.Figure;
import java.math.BigDecimal;

/** {@code 892 millions de dollars, 1,5 milliard d’euros, 750 000 dollars, 3,5 %}. */
final class FrenchFigures implements Facts.Figures {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
    private final String home;

    FrenchFigures(String home) {
        this.home = home;
    }

    @Override
    public String write(Figure figure) {
        if (figure.amount() == null) return number(figure.percent()) + "\u00a0%";
        var amount = figure.amount();
        var size = amount.abs();
        if (size.compareTo(MILLIARD) >= 0) return large(amount.divide(MILLIARD), "milliard", figure.currency());
        if (size.compareTo(MILLION) >= 0) return large(amount.divide(MILLION), "million", figure.currency());
        if (figure.currency() == null) return number(amount);
        return number(amount) + "\u00a0" + currency(figure.currency(), amount);
    }

    /** Two makes a plural in French: 1,9 million, 2 millions. */
    private String large(BigDecimal count, String word, String currency) {
        var words = number(count) + "\u00a0" + word + (count.abs().compareTo(BigDecimal.valueOf(2)) >= 0 ? "s" : "");
        return currency == null ? words : words + " " + French.de(currency(currency, MILLION));
    }

    private String currency(String code, BigDecimal amount) {
        var form = PluralRules.forLocale(ULocale.CANADA_FRENCH).select(amount.doubleValue());
        var many = "many".equals(form) ? "other" : form;
        var name = Currency.getInstance(code).getName(ULocale.CANADA_FRENCH, Currency.PLURAL_LONG_NAME, many, null);
        if (code.equals("USD") && !code.equals(homeCurrency()))
            return name.replaceFirst(" des États-Unis", plural(name));
        return code.equals(homeCurrency()) ? name.replaceFirst(" .*", "") : name;
    }

    /** As Canada says it; CLDR has the longer {@code dollars des États-Unis}. */
    private static String plural(String name) {
        return name.startsWith("dollars") ? " américains" : " américain";
    }

    private String homeCurrency() {
        return Currency.getInstance(new ULocale("und", home)).getCurrencyCode();
    }

    private static String number(BigDecimal value) {
        var format = (DecimalFormat) NumberFormat.getInstance(ULocale.CANADA_FRENCH);
        format.setMaximumFractionDigits(3);
        return format.format(value).replace('\u202f', '\u00a0');
    }
}
