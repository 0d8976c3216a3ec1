package communique.preflight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found lately, so that a list that is shown again reads nothing again. The same copy, of the same day and with
 * the same knowledge, says the same: nothing in here can be out of date, it can only be forgotten.
 */
public final class FoundLately {
    private final Map<Draft.Question, List<Finding>> found;

    public FoundLately(int most) {
        found = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Draft.Question, List<Finding>> eldest) {
                return size() > most;
            }
        };
    }

    /** Two who ask at once may both read; nobody waits for another's reading. */
    public List<Finding> of(Draft draft) {
        var question = draft.question();
        synchronized (found) {
            var known = found.get(question);
            if (known != null) return known;
        }
        var findings = Preflight.read(draft);
        synchronized (found) {
            found.put(question, findings);
        }
        return findings;
    }
}
