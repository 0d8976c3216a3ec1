package communique.readout;

import communique.core.Invalid.Violation;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What was written: the text in each language that could be, and for each that could not the facts that it lacks. */
public record Readout(SortedMap<String, Text> texts, Map<String, List<Violation>> lacking) {

    /** {@code place} may be null; paragraphs of {@code body} are separated by a blank line. */
    public record Text(String place, String headline, String body) {}
}
