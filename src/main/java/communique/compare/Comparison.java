package communique.compare;

import com.fasterxml.jackson.core.type.TypeReference;
import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Link;
import communique.copy.Version;
import communique.core.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What two revisions of a release differ in: what belongs to the whole release, and each language version by itself. */
public record Comparison(List<Field> release, List<Language> languages) {

    public static Comparison of(Copy from, Copy to) {
        var texts = new Texts();
        var release = new ArrayList<Field>();
        add(release, texts, "kind", from.kind(), to.kind());
        add(release, texts, "date", from.dateline().date(), to.dateline().date());
        add(release, texts, "wire", from.dateline().wire(), to.dateline().wire());
        add(release, "meeting", texts.compare(flat(from.meeting()), flat(to.meeting())));
        var names = new TreeSet<>(from.versions().keySet());
        names.addAll(to.versions().keySet());
        var languages =
                names.stream().map(name -> Language.of(name, from, to, texts)).toList();
        return new Comparison(List.copyOf(release), languages);
    }

    public boolean isChanged() {
        return isReleaseChanged() || languages.stream().anyMatch(Language::isChanged);
    }

    public boolean isReleaseChanged() {
        return release.stream().anyMatch(Field::isChanged);
    }

    private static void add(List<Field> fields, Texts texts, String name, Object from, Object to) {
        add(fields, name, texts.compare(Objects.toString(from, null), Objects.toString(to, null)));
    }

    private static void add(List<Field> fields, String name, List<List<Span>> paragraphs) {
        if (!paragraphs.isEmpty()) fields.add(new Field(name, paragraphs));
    }

    /** Facts as lines, each with its path, whatever facts there are. */
    private static List<String> flat(Object facts) {
        if (facts == null) return List.of();
        var lines = new ArrayList<String>();
        flat("", Json.read(Json.write(facts), new TypeReference<Object>() {}), lines);
        return lines;
    }

    private static void flat(String path, Object value, List<String> lines) {
        if (value instanceof Map<?, ?> map)
            new TreeMap<>(map)
                    .forEach((key, inner) -> flat(path.isEmpty() ? key + "" : path + "." + key, inner, lines));
        else if (value instanceof List<?> list)
            for (int i = 0; i < list.size(); i++) flat(path + " " + (i + 1), list.get(i), lines);
        else if (value != null && !value.toString().isEmpty()) lines.add(path + ": " + value);
    }

    /** One language; {@code state} is {@code added}, {@code removed}, {@code changed} or {@code same}. */
    public record Language(String language, String state, List<Field> fields) {
        private static final Pattern MARK = Pattern.compile("\\\\(\\n|\\p{Punct})");

        static Language of(String language, Copy from, Copy to, Texts texts) {
            var old = from.in(language);
            var now = to.in(language);
            var fields = new ArrayList<Field>();
            add(fields, texts, "headline", old.headline(), now.headline());
            add(fields, "subheads", texts.compare(old.subheads(), now.subheads()));
            add(fields, texts, "place", old.place(), now.place());
            add(fields, "body", body(old.body(), now.body(), texts));
            add(fields, "links", texts.compare(links(old), links(now)));
            add(fields, texts, "source", old.source(), now.source());
            add(fields, "contacts", texts.compare(contacts(old), contacts(now)));
            add(fields, "unread", texts.compare(old.unread(), now.unread()));
            return new Language(language, state(language, from, to), List.copyOf(fields));
        }

        /** As it reads, without the marks that keep its words from being taken for markup, unless only those changed. */
        private static List<List<Span>> body(String old, String now, Texts texts) {
            var from = MARK.matcher(old).replaceAll("$1");
            var to = MARK.matcher(now).replaceAll("$1");
            return from.equals(to) ? texts.compare(old, now) : texts.compare(from, to);
        }

        public boolean isChanged() {
            return !"same".equals(state);
        }

        private static String state(String language, Copy from, Copy to) {
            var isNew = !from.versions().containsKey(language);
            if (isNew) return "added";
            if (!to.versions().containsKey(language)) return "removed";
            return from.in(language).equals(to.in(language)) ? "same" : "changed";
        }

        private static List<String> links(Version version) {
            return version.links().stream().map(Language::link).toList();
        }

        private static String link(Link link) {
            return joined(link.label(), link.url());
        }

        private static List<String> contacts(Version version) {
            return version.contacts().stream().map(Language::contact).toList();
        }

        private static String contact(Contact contact) {
            return joined(contact.label(), contact.phone(), contact.email(), contact.unread());
        }

        private static String joined(String... parts) {
            return String.join(", ", Stream.of(parts).filter(Objects::nonNull).toList());
        }
    }
}
