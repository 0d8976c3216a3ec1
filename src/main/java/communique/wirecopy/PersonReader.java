package communique.wirecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the people a phrase names by their titles: before the name, or before a comma and the name. */
final class PersonReader {
    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]{0,40}(?:\\.(?:\\p{L}\\.?){1,4}|\\.)?|[,;:()\\[\\]–—]|\\d{1,9}");
    private static final Pattern ELISION = Pattern.compile("\\A(?:[ldnsjqLDNSJQ]|[Qq]u)['’](?=\\p{L}{2})");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.(?:\\p{Lu}\\.?)*");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "de", "da", "dos", "do", "del", "di", "du", "la", "le", "bin", "bint", "ibn",
            "al", "el", "ter", "ten", "zu", "ben", "abu", "y");
    private static final Set<String> JUNIORS = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "vi", "xiv");
    private static final Set<String> AND = Set.of("and", "et");

    private final String phrase;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    /** Where the title that still waits for its name begins in the phrase; -1 when none does. */
    private int title = -1;

    private PersonReader(String phrase) {
        this.phrase = phrase;
        var token = TOKEN.matcher(phrase);
        while (token.find()) {
            var elided = ELISION.matcher(token.group());
            int cut = elided.find() && !Character.isUpperCase(token.group().charAt(0)) ? elided.end() : 0;
            tokens.add(new Token(token.group().substring(cut), token.start() + cut, token.end()));
        }
    }

    static List<Person> in(String phrase) {
        var reader = new PersonReader(phrase);
        for (int i = 0; i < reader.tokens.size(); ) i = reader.read(i);
        return reader.people;
    }

    private int read(int i) {
        var token = tokens.get(i);
        if (isName(i)) return capitals(i);
        if (Titles.isOffice(token.text()) && title < 0) title = startOfTitle(i);
        return i + 1;
    }

    /** A run of capitalised words from {@code from}: title, then name, then perhaps a comma and Jr. */
    private int capitals(int from) {
        int end = from + 1;
        while (end < tokens.size() && continues(end)) end++;
        if (end + 1 < tokens.size() && tokens.get(end).is(",") && isJunior(end + 1)) end += 2;
        int lastTitle = -1;
        boolean office = false;
        for (int i = from; i < end; i++) {
            if (!Titles.isPart(tokens.get(i).text())) continue;
            lastTitle = i;
            office |= Titles.isOffice(tokens.get(i).text());
        }
        int name = lastTitle + 1 > from ? lastTitle + 1 : from;
        if (lastTitle < 0) name = afterCountry(from, end);
        if (office && title < 0) title = tokens.get(from).start();
        if (name < end && isPerson(from, name, end, office)) {
            people.add(new Person(
                    text(name, end), titleBefore(name), tokens.get(from).start()));
            title = -1;
        }
        return end;
    }

    private boolean isPerson(int from, int name, int end, boolean office) {
        for (int i = name; i < end; i++) if (Titles.isBody(tokens.get(i).text())) return false;
        if (Places.isCountry(text(name, end))) return false;
        if (office || from > 0 && Titles.isOffice(tokens.get(from - 1).text())) return true;
        if (end - name < 2) return false;
        if (title >= 0) return name > from || isApposition(from);
        // "Senators A and B": the second shares the title of the first
        return from > 0 && AND.contains(tokens.get(from - 1).text()) && !people.isEmpty() && endsAt(from - 1);
    }

    private boolean isApposition(int from) {
        return from > 0 && tokens.get(from - 1).is(",");
    }

    private boolean endsAt(int i) {
        return tokens.get(i - 1).end() <= tokens.get(i).start()
                && phrase.substring(0, tokens.get(i).start()).strip().endsWith(last().name());
    }

    /** "the President of the United States Donald Trump": the name begins after the country. */
    private int afterCountry(int from, int end) {
        for (int i = end - 1; i > from; i--) if (Places.isCountry(text(from, i))) return i;
        return from;
    }

    private String titleBefore(int name) {
        if (title < 0 || title >= tokens.get(name).start()) return null;
        var words = phrase.substring(title, tokens.get(name).start()).replaceFirst("[\\s,]+\\z", "");
        return words.isBlank() ? null : words.replaceAll("[\\s\\x{A0}]+", " ").strip();
    }

    private int startOfTitle(int i) {
        int from = i;
        while (from > 0
                && Titles.isPart(tokens.get(from - 1).text())
                && !isArticle(tokens.get(from - 1).text())) from--;
        return tokens.get(from).start();
    }

    private static boolean isArticle(String word) {
        return Set.of("the", "le", "la", "les").contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the token goes on with the run of capitals before it: no comma, no possessive, particles inside
     * names.
     */
    private boolean continues(int i) {
        var before = tokens.get(i - 1);
        if (before.text().endsWith("'s") || before.text().endsWith("’s") || before.endsSentence()) return false;
        if (phrase.substring(before.end(), tokens.get(i).start()).length() > 3) return false;
        if (isName(i)) return true;
        if (!PARTICLES.contains(tokens.get(i).text()) || Titles.isPart(before.text())) return false;
        int next = i + 1;
        while (next < tokens.size() && PARTICLES.contains(tokens.get(next).text())) next++;
        var french = Set.of("de", "du", "la", "le").contains(tokens.get(i).text());
        return next < tokens.size()
                && isName(next)
                && !(french && (Places.isCountry(tokens.get(next).text()) || title < 0));
    }

    private boolean isName(int i) {
        var text = tokens.get(i).text();
        return Character.isUpperCase(text.codePointAt(0))
                && !(i == 0 && text.matches("Today|Yesterday|This|The|Le|La|Hier|Aujourd.hui"));
    }

    private boolean isJunior(int i) {
        return JUNIORS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }

    private Person last() {
        return people.get(people.size() - 1);
    }

    private String text(int from, int end) {
        var text = phrase.substring(
                        tokens.get(from).start(), tokens.get(end - 1).end())
                .replaceAll("[\\s\\x{A0}]+", " ");
        text = text.replaceFirst("['’]s?\\z", "");
        var lastWord = text.substring(text.lastIndexOf(' ') + 1);
        return text.endsWith(".")
                        && !INITIAL.matcher(lastWord).matches()
                        && !JUNIORS.contains(lastWord.toLowerCase(Locale.ROOT))
                ? text.substring(0, text.length() - 1)
                : text;
    }

    /** A name as written, the title before it or null, and where both begin. */
    record Person(String name, String title, int at) {}

    private record Token(String text, int start, int end) {
        boolean is(String mark) {
            return text.equals(mark);
        }

        boolean endsSentence() {
            return text.endsWith(".")
                    && !INITIAL.matcher(text).matches()
                    && !JUNIORS.contains(text.toLowerCase(Locale.ROOT))
                    && !Titles.isOffice(text);
        }
    }
}
