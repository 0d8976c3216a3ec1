package communique.readout;

import communique.copy.Meeting;
import communique.core.Invalid;
import communique.core.Invalid.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * Facts in, press copy out. A language in which nothing was said is left out, and what it lacks is told; one in which
 * something was said must be complete ({@link Invalid} names each field), so that no sentence has a hole.
 */
public final class ReadoutComposer {
    private ReadoutComposer() {}

    public static Readout compose(Meeting meeting, List<String> languages, HouseStyle style) {
        new MeetingCheck(meeting).done();
        var texts = new TreeMap<String, Readout.Text>();
        var lacking = new LinkedHashMap<String, List<Violation>>();
        var wrong = new ArrayList<Violation>();
        for (var language : languages) {
            var grammar = Grammars.of(language, style.home());
            if (grammar == null) {
                lacking.put(language, List.of(new Violation("versions." + language, "readout.grammar", language)));
                continue;
            }
            var reader = new FactReader(meeting, language, grammar, style.home());
            var facts = reader.read();
            wrong.addAll(reader.faults());
            if (reader.lacking().isEmpty()) texts.put(language, grammar.write(facts, style));
            else if (reader.isSpoken()) wrong.addAll(reader.lacking());
            else lacking.put(language, reader.lacking());
        }
        if (wrong.isEmpty() && texts.isEmpty()) lacking.values().forEach(wrong::addAll);
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        return new Readout(texts, lacking);
    }
}
