package communique.evidence;

import communique.audit.Asked;
import communique.core.Invalid;
import communique.release.Releases;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries a reader asks for: who, what, which release (identifier or number), from and to which day. */
public class RecordAsked {
    @RestQuery
    String who;

    @RestQuery
    String what;

    @RestQuery
    String release;

    @RestQuery
    String from;

    @RestQuery
    String to;

    Asked in(Releases releases) {
        var subject = given(release) ? release(releases) : null;
        return new Asked(
                text(who),
                text(what),
                subject == null ? null : "release",
                subject,
                given(from) ? start("from", from, 0) : null,
                given(to) ? start("to", to, 1) : null);
    }

    /** The same question again, for links. */
    String query() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("who", who);
        all.put("what", what);
        all.put("release", release);
        all.put("from", from);
        all.put("to", to);
        return all.entrySet().stream()
                .filter(one -> given(one.getValue()))
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String release(Releases releases) {
        var asked = release.strip();
        try {
            return UUID.fromString(asked).toString();
        } catch (IllegalArgumentException e) {
            return releases.find("number", asked)
                    .firstResultOptional()
                    .map(found -> found.id().toString())
                    .orElse("none");
        }
    }

    /** Days are those of this installation, whoever's office an entry is about. */
    private static Instant start(String field, String day, int later) {
        try {
            var date = LocalDate.parse(day.strip());
            if (date.getYear() < 1900 || date.getYear() > 2200) throw new Invalid(field, "date.far", "1900", "2200");
            return date.plusDays(later).atStartOfDay(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new Invalid(field, "date.unreadable", day);
        }
    }

    private static String text(String asked) {
        return given(asked) ? asked.strip() : null;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    public String getWho() {
        return who;
    }

    public String getWhat() {
        return what;
    }

    public String getRelease() {
        return release;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
