package communique.contact;

import communique.core.Invalid;
import communique.core.Invalid.Violation;
import communique.core.Languages;
import communique.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers what is wrong with what somebody typed of a contact, field by field. */
final class Check {
    private static final int LONGEST = 200;
    /** Twenty lines of two hundred characters are what a column of such lines holds. */
    private static final int MOST = 20;

    private final List<Violation> wrong = new ArrayList<>();

    void wrong(String field, String code, Object... args) {
        wrong.add(new Violation(field, code, args));
    }

    String line(String field, String typed) {
        return line(field, typed, LONGEST);
    }

    String line(String field, String typed, int longest) {
        var clean = Text.line(typed);
        if (clean != null && clean.length() > longest) wrong(field, "text.long", longest);
        return clean;
    }

    List<String> lines(String field, List<String> typed) {
        var given = typed == null ? List.<String>of() : typed;
        if (given.size() > MOST) wrong(field, "list.long", MOST);
        return given.stream()
                .limit(MOST)
                .map(each -> line(field, each))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    List<String> languages(String field, List<String> typed) {
        var languages = lines(field, typed);
        for (var language : languages) if (!Languages.isOne(language)) wrong(field, "language.unknown", language);
        if (languages.size() > 10) wrong(field, "list.long", 10);
        return languages;
    }

    LocalDate day(String field, LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2200)) wrong(field, "date.far", "1900", "2200");
        return day;
    }

    void done() {
        if (!wrong.isEmpty()) throw new Invalid(wrong);
    }
}
