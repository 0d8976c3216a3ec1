package communique.release;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Version;
import communique.core.Address;
import communique.core.Invalid;
import communique.core.Invalid.Violation;
import communique.core.Json;
import communique.core.Languages;
import communique.core.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is typed, pasted or sent becomes copy here, and only here: cleaned of hidden characters, one line where one line
 * is meant, nothing that is no address kept as one. {@link Invalid} names each field that cannot be kept.
 */
final class CopyIntake {
    /** What one release may hold in all, as JSON characters; the column's width. */
    static final int MOST = 1_000_000;

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_BODY = 200_000;
    private static final int MOST_ROWS = 50;

    private final List<Violation> wrong = new ArrayList<>();

    private CopyIntake() {}

    static Copy of(Copy copy) {
        var intake = new CopyIntake();
        var versions = new TreeMap<String, Version>();
        copy.versions().forEach((language, version) -> {
            if (!Languages.isOne(language)) intake.wrong.add(new Violation("versions", "language.unknown", language));
            else if (version != null) versions.put(language, intake.version(language, version));
        });
        var clean = new Copy(
                copy.kind() == null ? Kind.NEWS_RELEASE : copy.kind(),
                intake.dateline(copy.dateline()),
                versions,
                new MeetingIntake(intake.wrong).clean(copy.meeting()));
        if (Json.write(clean).length() > MOST) intake.wrong.add(new Violation("versions", "text.long", MOST));
        if (!intake.wrong.isEmpty()) throw new Invalid(intake.wrong);
        return clean;
    }

    private Dateline dateline(Dateline given) {
        var date = given.date();
        if (date != null && (date.getYear() < 1900 || date.getYear() > 2200))
            wrong.add(new Violation("dateline.date", "date.far", 1900, 2200));
        return new Dateline(date, line("dateline.wire", given.wire()));
    }

    private Version version(String language, Version given) {
        var at = "versions." + language;
        var body = Text.clean(given.body()).strip();
        if (body.length() > LONGEST_BODY) wrong.add(new Violation(at + ".body", "text.long", LONGEST_BODY));
        return new Version(
                line(at + ".place", given.place()),
                line(at + ".headline", given.headline()),
                rows(at + ".subheads", given.subheads(), this::plainLine),
                body,
                rows(at + ".links", given.links(), this::link),
                line(at + ".source", given.source()),
                rows(at + ".contacts", given.contacts(), this::contact),
                given.unread().stream()
                        .map(Text::clean)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private interface Row<T> {
        T clean(String at, T given);
    }

    private <T> List<T> rows(String at, List<T> given, Row<T> row) {
        if (given.size() > MOST_ROWS) wrong.add(new Violation(at, "list.long", MOST_ROWS));
        var clean = new ArrayList<T>();
        for (int i = 0; i < Math.min(given.size(), MOST_ROWS); i++) {
            var kept = row.clean(at + "[" + i + "]", given.get(i));
            if (kept != null) clean.add(kept);
        }
        return clean;
    }

    private String plainLine(String at, String given) {
        return line(at, given);
    }

    private Link link(String at, Link given) {
        var label = line(at + ".label", given.label());
        var url = line(at + ".url", given.url());
        if (url == null && label == null) return null;
        if (url == null || !isWeb(url)) wrong.add(new Violation(at + ".url", "url.unusable"));
        return new Link(label, url);
    }

    private Contact contact(String at, Contact given) {
        var email = line(at + ".email", given.email());
        var contact = new Contact(
                line(at + ".label", given.label()),
                email,
                line(at + ".phone", given.phone()),
                line(at + ".unread", given.unread()));
        if (email != null && !Address.isOne(email)) wrong.add(new Violation(at + ".email", "email.unusable"));
        return contact.equals(new Contact(null, null, null, null)) ? null : contact;
    }

    private String line(String at, String given) {
        var clean = Text.line(given);
        if (clean != null && clean.length() > LONGEST_LINE) wrong.add(new Violation(at, "text.long", LONGEST_LINE));
        return clean;
    }

    private static boolean isWeb(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
