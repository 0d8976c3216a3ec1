package communique.account;

import communique.core.Invalid;
import communique.core.Text;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/** What a token is made for: its purpose, the service it belongs to (or none), an office (or all), scopes and life. */
record Terms(String label, String service, String office, Set<Scope> scopes, Duration life) {
    static final int DAYS = 365;
    private static final int MOST_DAYS = 5 * 366;
    private static final int LONGEST_NAME = 60;

    static Terms own(String label, Collection<String> scopes, String days) {
        return new Terms(line(label), null, null, Scope.named("scopes", scopes), life(days));
    }

    /** {@code owner} answers for it; both names together are what the record keeps. */
    static Terms ofService(
            String label, String service, String owner, String office, Collection<String> scopes, String days) {
        var name = Text.line(service);
        if (name == null || !name.matches("[a-z][a-z0-9._-]{1,39}")) throw new Invalid("service", "token.service");
        if (owner.length() + 1 + name.length() > LONGEST_NAME)
            throw new Invalid("service", "text.long", LONGEST_NAME - 1 - owner.length());
        var where = office == null || office.isBlank() ? null : office.strip();
        return new Terms(line(label), name, where, Scope.named("scopes", scopes), life(days));
    }

    /** All that its user may, for as long as any token lives unless asked otherwise. */
    static Terms whole(String label) {
        return new Terms(line(label), null, null, Scope.ALL, Duration.ofDays(DAYS));
    }

    private static String line(String label) {
        var line = Text.line(label);
        if (line == null) throw new Invalid("label", "text.required");
        if (line.length() > 100) throw new Invalid("label", "text.long", 100);
        return line;
    }

    private static Duration life(String days) {
        if (days == null || days.isBlank()) return Duration.ofDays(DAYS);
        var text = days.strip();
        if (!text.matches("\\d{1,4}")) throw new Invalid("days", "token.days", MOST_DAYS);
        var number = Integer.parseInt(text);
        if (number < 1 || number > MOST_DAYS) throw new Invalid("days", "token.days", MOST_DAYS);
        return Duration.ofDays(number);
    }
}
