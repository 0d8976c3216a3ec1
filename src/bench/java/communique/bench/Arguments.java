package communique.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a program was told on its command line: {@code name=value}, each with a default. */
record Arguments(Map<String, String> given) {
    static Arguments of(String... args) {
        var given = new HashMap<String, String>();
        for (var arg : args) {
            var equals = arg.indexOf('=');
            if (equals < 1) throw new IllegalArgumentException(arg + " is not name=value");
            given.put(arg.substring(0, equals), arg.substring(equals + 1));
        }
        return new Arguments(given);
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    /** {@code name=1,2,3}. */
    List<Integer> numbers(String name, Integer... otherwise) {
        return given.containsKey(name)
                ? Stream.of(given.get(name).split(",")).map(Integer::valueOf).toList()
                : List.of(otherwise);
    }

    Database database() {
        return Database.valueOf(text("database", "h2").toUpperCase());
    }

    /** {@code both}, which is the default here, or one of them. */
    List<Database> databases() {
        return text("database", "both").equals("both") ? List.of(Database.values()) : List.of(database());
    }
}
