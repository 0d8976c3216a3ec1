package communique.release;

import com.fasterxml.jackson.databind.JsonNode;
import communique.core.Invalid;
import communique.core.LocalText;
import communique.core.Text;
import communique.office.Office;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why something that is out is corrected or withdrawn: said to those who hold it, so in every language the office owes. */
final class Reasons {
    private static final int LONGEST = 1000;

    private Reasons() {}

    static LocalText of(Map<String, String> typed, Office office) {
        var said = new LinkedHashMap<String, String>();
        for (var language : office.inOrder()) {
            var field = "reason." + language;
            var line = Text.line(typed.get(language));
            if (line == null) throw new Invalid(field, "text.required");
            if (line.length() > LONGEST) throw new Invalid(field, "text.long", LONGEST);
            said.put(language, line);
        }
        return new LocalText(said);
    }

    /** An object by language; or one text, which then stands for all. */
    static Map<String, String> of(JsonNode reason, Office office) {
        var said = new LinkedHashMap<String, String>();
        if (reason == null || reason.isNull()) throw new Invalid("reason", "text.required");
        if (reason.isTextual()) {
            if (Text.line(reason.asText()) == null) throw new Invalid("reason", "text.required");
            if (reason.asText().length() > LONGEST) throw new Invalid("reason", "text.long", LONGEST);
            for (var language : office.inOrder()) said.put(language, reason.asText());
        } else if (reason.isObject())
            for (var language : office.inOrder()) said.put(language, text(reason.get(language), language));
        else throw new Invalid("reason", "text.required");
        return said;
    }

    private static String text(JsonNode text, String language) {
        if (text != null && !text.isNull() && !text.isTextual())
            throw new Invalid("reason." + language, "text.required");
        return text == null ? null : text.textValue();
    }
}
