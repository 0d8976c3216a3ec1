package communique.audit;

import java.time.Instant;
import java.util.Map;

/** Which entries somebody wants to see; any part may be null. {@code to} is the first instant no longer wanted. */
public record Asked(String who, String action, String subjectKind, String subjectId, Instant from, Instant to) {
    String condition(Map<String, Object> values) {
        var where = new StringBuilder("1 = 1");
        add(where, values, " and e.who = :who", "who", who);
        add(where, values, " and e.action = :action", "action", action);
        add(where, values, " and e.subjectKind = :kind", "kind", subjectKind);
        add(where, values, " and e.subjectId = :subject", "subject", subjectId);
        add(where, values, " and e.at >= :from", "from", from);
        add(where, values, " and e.at < :to", "to", to);
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value == null) return;
        where.append(condition);
        values.put(name, value);
    }
}
