package communique;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word we say, we say in French and in English; a missing one fails the build instead of showing the other language. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern CODE = Pattern.compile(
            "(?:new Refused|new Invalid|new Violation|Reason|Finding\\.blocker|Finding\\.warning|sentence)\\(\\s*(?:[^\"();]*,\\s*|\"[^\"]*\"\\s*,\\s*|[^\"();]*\"[^\"]*\",\\s*)?\"([a-z][a-z0-9.-]+)\"");

    @Test
    void every_label_exists_in_french_as_in_english() throws Exception {
        for (var bundle : bundles()) {
            var name = bundle.getAnnotation(MessageBundle.class).value();
            var expected = new TreeSet<String>();
            for (var method : bundle.getDeclaredMethods()) expected.addAll(keys(method));
            assertEquals(expected, keysOf(name + "_fr.properties"), "French labels of " + name);
        }
    }

    @Test
    void every_sentence_exists_in_both_languages_with_the_same_mentions() throws IOException {
        var english = load("sentences_en.properties");
        var french = load("sentences_fr.properties");
        assertEquals(english.stringPropertyNames(), french.stringPropertyNames());
        assertAll(english.stringPropertyNames().stream()
                .map(code -> () ->
                        assertEquals(mentions(english.getProperty(code)), mentions(french.getProperty(code)), code)));
    }

    @Test
    void every_code_that_the_program_speaks_has_its_sentence() throws IOException {
        var known = load("sentences_en.properties").stringPropertyNames();
        var missing = new TreeSet<String>();
        for (var file : sources()) {
            var matcher = CODE.matcher(Files.readString(file));
            while (matcher.find())
                if (matcher.group(1).matches(".+\\.[^.].*") && !known.contains(matcher.group(1)))
                    missing.add(file.getFileName() + " " + matcher.group(1));
        }
        assertTrue(missing.isEmpty(), "codes without a sentence: " + missing);
    }

    @Test
    void french_has_its_no_break_spaces_and_apostrophes() throws IOException {
        var wrong = new ArrayList<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith("_fr.properties")).toList()) {
                var texts = load(file.getFileName().toString());
                for (var key : texts.stringPropertyNames())
                    if (Pattern.compile(" [:;?!»]|« |\\w[;?!](?:\\s|$)|[a-zA-Zé]'")
                            .matcher(texts.getProperty(key).replaceAll("\\{[^}]*}", ""))
                            .find()) wrong.add(file.getFileName() + " " + key + "=" + texts.getProperty(key));
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static List<Class<?>> bundles() throws Exception {
        var bundles = new ArrayList<Class<?>>();
        for (var file : sources()) {
            if (!file.toString().endsWith("Messages.java")) continue;
            var name = SOURCES.relativize(file).toString().replace('/', '.').replaceAll("\\.java$", "");
            bundles.add(Class.forName(name));
        }
        assertTrue(bundles.size() > 5, "bundles found");
        return bundles;
    }

    /** A method with one enum parameter and no text of its own stands for a key per constant. */
    private static Set<String> keys(Method method) {
        var parameters = method.getParameterTypes();
        var own = method.getAnnotation(Message.class).value();
        if (parameters.length != 1 || !parameters[0].isEnum() || !own.equals(Message.DEFAULT_VALUE))
            return Set.of(method.getName());
        var names = Arrays.stream(parameters[0].getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        var separator = names.stream().anyMatch(n -> n.contains("_")) ? "_$" : "_";
        return names.stream().map(n -> method.getName() + separator + n).collect(Collectors.toSet());
    }

    private static Set<String> keysOf(String file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Set<String> mentions(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String name) throws IOException {
        var texts = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve(name))) {
            texts.load(file);
        }
        return texts;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
