package communique.web;

import communique.core.Sentences;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;

/** Dates, hours and sentences as a reader of French or English writes them; {@code {fmt:…}} in templates. */
@TemplateExtension(namespace = "fmt")
public final class Formats {
    private static final char NBSP = '\u00a0';

    private Formats() {}

    /** {@code January 6, 2026, 1:30 p.m. (EST)} / {@code 6 janvier 2026 à 13 h 30 (HNE)}, the spaces unbreakable where they must be. */
    public static String instant(Instant instant, ZoneId zone) {
        return instant == null ? "" : instant(instant, zone, speaking());
    }

    /** The same in the zone of this installation, for what belongs to no office. */
    public static String instantHere(Instant instant) {
        return instant(instant, ZoneId.systemDefault());
    }

    public static String instant(Instant instant, ZoneId zone, String language) {
        var at = instant.atZone(zone);
        var zoneName =
                DateTimeFormatter.ofPattern("zzz", Sentences.locale(language)).format(at);
        var between = "fr".equals(language) ? " à" + NBSP : ", ";
        return day(at.toLocalDate(), language) + between + hour(at, language) + " (" + zoneName + ")";
    }

    /** {@code 6 janvier 2026}, {@code 1er mars 2026} / {@code January 6, 2026}. */
    public static String day(LocalDate day) {
        return day == null ? "" : day(day, speaking());
    }

    public static String day(LocalDate day, String language) {
        var month = day.getMonth().getDisplayName(TextStyle.FULL, Sentences.locale(language));
        if (!"fr".equals(language)) return month + NBSP + day.getDayOfMonth() + ", " + day.getYear();
        var number = day.getDayOfMonth() == 1 ? "1er" : "" + day.getDayOfMonth();
        return number + NBSP + month + " " + day.getYear();
    }

    /** {@code Tuesday, January 6, 2026} / {@code mardi 6 janvier 2026}. */
    public static String weekday(LocalDate day, String language) {
        var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Sentences.locale(language));
        return name + ("fr".equals(language) ? " " : ", ") + day(day, language);
    }

    /** {@code 1:30 p.m.} / {@code 13 h 30}. */
    public static String hour(ZonedDateTime at, String language) {
        if ("fr".equals(language)) return at.getHour() + "" + NBSP + "h" + NBSP + "%02d".formatted(at.getMinute());
        var hour = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
        return hour + ":%02d".formatted(at.getMinute()) + NBSP + (at.getHour() < 12 ? "a.m." : "p.m.");
    }

    /** What the record's words mean to a reader: {@code changed}, {@code joined gallery}; unknown ones as they are. */
    public static String did(String act) {
        var words = act.split(" ", 2);
        var known = Set.of(
                "created", "changed", "removed", "joined", "left", "lifted", "unsubscribed", "bounced", "complained");
        if (!known.contains(words[0])) return act;
        var said = Sentences.in(speaking(), "did." + words[0]);
        return words.length == 1 ? said : said + " " + words[1];
    }

    /** A code's sentence among others of its kind: {@code fmt:said('held', 'late')}. */
    public static String said(String kind, String code) {
        return Sentences.in(speaking(), kind + "." + code);
    }

    /** A text as a value in an address's query. */
    public static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** For {@code datetime} attributes. */
    public static String iso(Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    /** {@code 1,234} / {@code 1 234}. */
    public static String number(Number number) {
        return String.format(Sentences.locale(speaking()), "%,d", number.longValue());
    }

    /** The sentence of a code, in the reader's language. */
    public static String sentence(String code) {
        return Sentences.in(speaking(), code);
    }

    /** A language's own name as a reader's page says it: {@code French} / {@code français}. */
    public static String languageName(String language) {
        var name = Locale.forLanguageTag(language).getDisplayLanguage(Sentences.locale(speaking()));
        return "fr".equals(speaking()) ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The same where it begins a line: {@code Français}. */
    public static String languageTitle(String language) {
        var name = languageName(language);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String speaking() {
        return Arc.container().instance(Page.class).get().language();
    }
}
