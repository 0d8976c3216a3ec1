package communique.readout;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import communique.copy.Meeting.Figure;
import java.math.BigDecimal;
import java.util.List;

/** {@code $892 million, €1.5 billion, US$750,000, 3.5%}. */
final class EnglishFigures implements Facts.Figures {
    private static final List<String> SIZES = List.of("million", "billion", "trillion");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public String write(Figure figure) {
        if (figure.amount() == null) return number(figure.percent()) + "%";
        var count = figure.amount();
        var size = -1;
        if (count.abs().compareTo(MILLION) >= 0) {
            count = count.divide(MILLION);
            size = 0;
            while (size < SIZES.size() - 1 && count.abs().compareTo(THOUSAND) >= 0) {
                count = count.divide(THOUSAND);
                size++;
            }
        }
        return symbol(figure.currency()) + number(count) + (size < 0 ? "" : "\u00a0" + SIZES.get(size));
    }

    private static String symbol(String currency) {
        if (currency == null) return "";
        var symbol = Currency.getInstance(currency).getSymbol(ULocale.CANADA);
        return symbol.matches(".*\\p{L}") ? symbol + "\u00a0" : symbol;
    }

    private static String number(BigDecimal value) {
        var format = NumberFormat.getInstance(ULocale.CANADA);
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }
}
