package communique.release;

import communique.core.Invalid;
import communique.core.Languages;
import communique.core.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which releases to list; everything may be null. Texts are found without regard to accents or case. */
public record Filter(String q, String status, String kind, String office, String language, String from, String to) {
    public static final Filter NONE = new Filter(null, null, null, null, null, null, null);
    private static final int MOST_WORDS = 12;

    /** The condition in HQL and its parameters; {@link Invalid} names a value that is none. */
    Condition condition() {
        var parts = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (given(status)) add(parts, values, "r.status = :status", "status", status(status));
        if (given(kind)) add(parts, values, "r.kind = :kind", "kind", kind(kind));
        if (given(office)) add(parts, values, "o.code = :office", "office", office);
        if (given(language)) {
            var tongue = Languages.require("language", language);
            add(parts, values, "concat(',', r.languages, ',') like :language", "language", "%," + tongue + ",%");
        }
        if (given(from)) add(parts, values, "r.dayOf >= :from", "from", day("from", from));
        if (given(to)) add(parts, values, "r.dayOf <= :to", "to", day("to", to));
        var words = words();
        for (int i = 0; i < words.size(); i++)
            add(parts, values, "r.searchText like :word" + i + " escape '!'", "word" + i, "%" + words.get(i) + "%");
        return new Condition(parts.isEmpty() ? "1 = 1" : String.join(" and ", parts), values);
    }

    record Condition(String hql, Map<String, Object> values) {}

    private List<String> words() {
        if (!given(q)) return List.of();
        return Arrays.stream(Text.folded(Text.clean(q)).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
                .toList();
    }

    private static void add(List<String> parts, Map<String, Object> values, String part, String name, Object value) {
        parts.add(part);
        values.put(name, value);
    }

    private static Status status(String text) {
        for (var status : Status.values()) if (status.toString().equals(text)) return status;
        throw new Invalid("status", "choice.unknown", text);
    }

    private static String kind(String text) {
        for (var kind : communique.copy.Kind.values()) if (kind.toString().equals(text)) return text;
        throw new Invalid("kind", "choice.unknown", text);
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Invalid(field, "date.unreadable", text);
        }
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
