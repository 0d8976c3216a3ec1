package communique.office;

import communique.core.Address;
import communique.core.Invalid;
import communique.core.Invalid.Violation;
import communique.core.Languages;
import communique.core.LocalText;
import communique.core.Text;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What is said of an office, as the REST contract shapes it; {@link #checked} makes sure it can be used. */
public record Profile(
        LocalText names,
        LocalText abbreviations,
        String province,
        String timeZone,
        List<String> languages,
        LocalText sources,
        LocalText websites,
        Sender sender,
        List<MediaContact> mediaContacts) {

    /** From whom the office's mails come. */
    public record Sender(String name, String email) {}

    /** The same, cleaned; {@link Invalid} names every field that cannot be used. */
    Profile checked() {
        var wrong = new ArrayList<Violation>();
        var tongues = languages == null ? List.<String>of() : languages;
        if (tongues.isEmpty()) wrong.add(new Violation("languages", "text.required"));
        if (new HashSet<>(tongues).size() != tongues.size() || tongues.size() > 10)
            wrong.add(new Violation("languages", "language.twice"));
        for (var language : tongues)
            if (!Languages.isOne(language)) wrong.add(new Violation("languages", "language.unknown", "" + language));
        var cleanNames = lines("names", names, wrong);
        for (var language : tongues)
            if (cleanNames.exactly(language) == null) wrong.add(new Violation("names." + language, "text.required"));
        var sites = lines("websites", websites, wrong);
        sites.texts().forEach((language, site) -> {
            if (!isWeb(site)) wrong.add(new Violation("websites." + language, "url.unusable"));
        });
        if (province != null && !province.isBlank() && !province.strip().matches("[A-Z]{2}"))
            wrong.add(new Violation("province", "province.unknown"));
        if (!isZone(timeZone)) wrong.add(new Violation("timeZone", "zone.unknown", "" + timeZone));
        var from = sender == null ? new Sender(null, null) : sender;
        if (from.email() != null
                && !from.email().isBlank()
                && !Address.isOne(from.email().strip())) wrong.add(new Violation("sender.email", "email.unusable"));
        var contacts = contacts(wrong);
        var clean = new Profile(
                cleanNames,
                lines("abbreviations", abbreviations, wrong),
                Text.line(province),
                timeZone,
                List.copyOf(tongues),
                lines("sources", sources, wrong),
                sites,
                new Sender(line("sender.name", from.name(), wrong), Text.line(from.email())),
                contacts);
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        return clean;
    }

    private List<MediaContact> contacts(List<Violation> wrong) {
        var clean = new ArrayList<MediaContact>();
        var given = mediaContacts == null ? List.<MediaContact>of() : mediaContacts;
        if (given.size() > 20) wrong.add(new Violation("mediaContacts", "list.long", 20));
        for (int i = 0; i < given.size() && i < 20; i++) {
            var path = "mediaContacts[" + i + "]";
            var contact = given.get(i);
            if (contact == null) continue;
            var email = Text.line(contact.email());
            if (email != null && !Address.isOne(email)) wrong.add(new Violation(path + ".email", "email.unusable"));
            clean.add(new MediaContact(
                    lines(path + ".labels", contact.labels(), wrong),
                    email,
                    line(path + ".phone", contact.phone(), wrong)));
        }
        return clean;
    }

    private static LocalText lines(String field, LocalText text, List<Violation> wrong) {
        if (text == null) return LocalText.EMPTY;
        var clean = new java.util.LinkedHashMap<String, String>();
        text.texts().forEach((language, words) -> {
            if (!Languages.isOne(language)) wrong.add(new Violation(field, "language.unknown", language));
            clean.put(language, line(field + "." + language, words, wrong));
        });
        return new LocalText(clean);
    }

    private static String line(String field, String words, List<Violation> wrong) {
        var clean = Text.line(words);
        if (clean != null && clean.length() > 200) wrong.add(new Violation(field, "text.long", 200));
        return clean;
    }

    static boolean isWeb(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isZone(String zone) {
        try {
            return zone != null && zone.contains("/") && ZoneId.of(zone) != null || "UTC".equals(zone);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
