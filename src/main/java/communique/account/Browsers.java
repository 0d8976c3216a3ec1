package communique.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in a word that its user knows. */
final class Browsers {
    /** The order matters: most call themselves by the names of others too. */
    private static final Map<String, String> NAMES = names(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = names(
            "Windows", "Windows", "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Mac OS", "macOS", "Linux",
            "Linux");

    private Browsers() {}

    static String named(String agent) {
        var name = found(NAMES, agent);
        var system = found(SYSTEMS, agent);
        if (name == null) return agent.isEmpty() ? "?" : agent.split("[ /(]", 2)[0];
        return system == null ? name : name + ", " + system;
    }

    private static String found(Map<String, String> known, String agent) {
        return known.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> names(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) names.put(pairs[i], pairs[i + 1]);
        return names;
    }
}
