package communique.readout;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import communique.core.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries and their cities as CLDR names them: in which language whatever was typed is called what. */
final class Countries {
    private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    /** How Canada writes a capital that CLDR's French still writes in the old way. */
    private static final Map<String, String> CITIES = Map.of("Kiev", "Kyiv");

    private Countries() {}

    static boolean isOne(String code) {
        return code != null && KNOWN.contains(code);
    }

    static String name(String code, ULocale language, boolean brief) {
        if (!brief) return ULocale.getDisplayCountry("und-" + code, language).replace('\u2011', '-');
        return LocaleDisplayNames.getInstance(language, DisplayContext.LENGTH_SHORT)
                .regionDisplayName(code)
                .replaceFirst(" \\(.*", "");
    }

    /** The country that {@code name} is in {@code language}, with its article or without. */
    static Optional<String> named(String name, String language) {
        var wanted = bare(name);
        return KNOWN.stream()
                .filter(code -> bare(name(code, locale(language), false)).equals(wanted)
                        || bare(name(code, locale(language), true)).equals(wanted))
                .sorted()
                .findFirst();
    }

    /** A city that CLDR knows, in the other language: {@code Londres → London}. */
    static Optional<String> city(String name, String country, String from, String to) {
        var wanted = Text.folded(name);
        var names = TimeZoneNames.getInstance(locale(from));
        for (var zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null)) {
            if (!wanted.equals(Text.folded(city(names.getExemplarLocationName(zone))))) continue;
            return Optional.of(city(TimeZoneNames.getInstance(locale(to)).getExemplarLocationName(zone)));
        }
        return Optional.empty();
    }

    private static String city(String name) {
        return name == null ? "" : CITIES.getOrDefault(name, name);
    }

    static ULocale locale(String language) {
        return "fr".equals(language) ? ULocale.CANADA_FRENCH : ULocale.CANADA;
    }

    private static String bare(String name) {
        return Text.folded(name)
                .strip()
                .replaceFirst("^(?:le |la |les |l'|the )", "")
                .replace('\u2011', '-');
    }
}
