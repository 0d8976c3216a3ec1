package communique.official;

import communique.copy.Official;
import communique.copy.Official.Tenure;
import communique.core.Invalid;
import communique.core.Invalid.Violation;
import communique.core.Languages;
import communique.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was typed of an official, cleaned; {@link Invalid} names every field that cannot be kept. */
final class TypedOfficial {
    private static final int LONGEST = 200;
    private static final int MOST = 30;
    private final List<Violation> wrong = new ArrayList<>();

    private TypedOfficial() {}

    static Official checked(Official typed) {
        var check = new TypedOfficial();
        var name = check.line("name", typed.name());
        if (name == null) check.wrong("name", "text.required");
        var clean = new Official(
                name, check.line("familyName", typed.familyName()), typed.gender(), check.tenures(typed.tenures()));
        if (!check.wrong.isEmpty()) throw new Invalid(check.wrong);
        return clean;
    }

    private List<Tenure> tenures(List<Tenure> typed) {
        if (typed.isEmpty()) wrong("tenures", "text.required");
        if (typed.size() > MOST) wrong("tenures", "list.long", MOST);
        var clean = new ArrayList<Tenure>();
        for (int i = 0; i < Math.min(typed.size(), MOST); i++) clean.add(tenure("tenures[" + i + "]", typed.get(i)));
        for (int i = 0; i < clean.size(); i++) overlap("tenures[" + i + "].from", clean.get(i), clean.subList(0, i));
        return clean;
    }

    private Tenure tenure(String at, Tenure typed) {
        var title = texts(at + ".title", typed.title());
        if (title.isEmpty()) wrong(at + ".title", "text.required");
        var from = day(at + ".from", typed.from());
        var to = day(at + ".to", typed.to());
        if (from != null && to != null && to.isBefore(from)) wrong(at + ".to", "official.before");
        return new Tenure(title, texts(at + ".organisation", typed.organisation()), from, to);
    }

    /** Two titles on one day would leave it to chance which is printed. */
    private void overlap(String at, Tenure tenure, List<Tenure> others) {
        for (var other : others) {
            var startsInTime = tenure.from() == null
                    || other.to() == null
                    || !tenure.from().isAfter(other.to());
            var endsInTime =
                    tenure.to() == null || other.from() == null || !tenure.to().isBefore(other.from());
            if (startsInTime && endsInTime) wrong(at, "official.overlap");
        }
    }

    private Map<String, String> texts(String at, Map<String, String> typed) {
        var clean = new LinkedHashMap<String, String>();
        typed.forEach((language, text) -> {
            if (!Languages.isOne(language)) wrong(at, "language.unknown", language);
            var line = line(at + "." + language, text);
            if (line != null) clean.put(language, line);
        });
        return clean;
    }

    private LocalDate day(String at, LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2200)) wrong(at, "date.far", "1900", "2200");
        return day;
    }

    private String line(String at, String typed) {
        var clean = Text.line(typed);
        if (clean != null && clean.length() > LONGEST) wrong(at, "text.long", LONGEST);
        return clean;
    }

    private void wrong(String at, String code, Object... args) {
        wrong.add(new Violation(at, code, args));
    }
}
