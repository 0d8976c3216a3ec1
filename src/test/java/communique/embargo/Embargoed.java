package communique.embargo;

import static communique.House.as;
import static communique.House.journalist;
import static communique.House.outlet;
import static communique.House.release;

import communique.House;
import communique.Mailbox;
import communique.Wait;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts given to journalists of the tests, and the links that reach them. */
public final class Embargoed {
    private static final Pattern LINK = Pattern.compile("/embargo/[A-Za-z0-9_-]{43}");

    private Embargoed() {}

    public static String journalistAt(String address) {
        return as("writer")
                .body(journalist(outlet(), address, address.contains(".fr@") ? "fr" : "en"))
                .post("/api/v1/journalists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String addressOf(String language) {
        return "e." + language + "@" + House.unique() + ".example.org";
    }

    /** Gives the release until tomorrow and waits for the mail; its link. */
    public static String given(String id, String address) {
        var journalist = journalistAt(address);
        as("approver")
                .body(Map.of("until", tomorrow(), "journalists", List.of(journalist)))
                .post(release(id) + "/embargo")
                .then()
                .statusCode(201);
        return link(address);
    }

    public static String link(String address) {
        Wait.until("mail to " + address, () -> !Mailbox.of(address).isEmpty());
        try {
            var text = Mailbox.part(Mailbox.of(address).get(0), "text/plain");
            var matcher = LINK.matcher(text);
            if (!matcher.find()) throw new AssertionError("no link in " + text);
            return matcher.group();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String tomorrow() {
        return java.time.LocalDateTime.now(java.time.ZoneId.of("America/Toronto"))
                .plusDays(1)
                .withNano(0)
                .withSecond(0)
                .toString();
    }
}
