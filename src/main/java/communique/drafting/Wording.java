package communique.drafting;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Version;
import communique.core.Invalid;
import communique.core.Json;
import communique.core.Languages;
import communique.core.Text;
import communique.office.Office;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the fields of the drafting page hold, by language: words only, and paragraphs as their writer sees them, blank ones too. */
record Wording(Map<String, Part> versions) {
    /** What one may keep in all, as JSON characters: the column's width. */
    private static final int MOST = 1_000_000;

    private static final int MOST_PARAGRAPHS = 2000;
    private static final int MOST_LANGUAGES = 20;

    Wording {
        versions = versions == null ? Map.of() : new TreeMap<>(versions);
    }

    static Wording of(Copy copy, Collection<String> languages) {
        var parts = new TreeMap<String, Part>();
        for (var language : languages) parts.put(language, Part.of(copy.in(language)));
        return new Wording(parts);
    }

    Part in(String language) {
        return versions.getOrDefault(language, Part.EMPTY);
    }

    /** As it may be kept: known languages, no hidden characters, not more than a release holds. */
    Wording clean() {
        if (versions.size() > MOST_LANGUAGES) throw new Invalid("versions", "list.long", MOST_LANGUAGES);
        var parts = new TreeMap<String, Part>();
        versions.forEach((language, part) ->
                parts.put(Languages.require("versions", language), part == null ? Part.EMPTY : part.clean(language)));
        var clean = new Wording(parts);
        if (Json.write(clean).length() > MOST) throw new Invalid("versions", "text.long", MOST);
        return clean;
    }

    /** This text in the place of the release's; what the page does not show (links, contacts) stays as it is. */
    Copy onto(Copy copy, Office office) {
        var changed = copy;
        for (var entry : versions.entrySet()) {
            var language = entry.getKey();
            var part = entry.getValue();
            var kept = copy.versions().get(language);
            if (kept == null && part.isBlank()) continue;
            changed = changed.with(language, part.onto(kept == null ? offered(office, language) : kept));
        }
        return changed;
    }

    /** A version nobody has begun: the office's source line and its own desk are already there. */
    private static Version offered(Office office, String language) {
        var contacts = office.mediaContacts().stream()
                .map(c -> new Contact(c.labels().in(language), c.email(), c.phone(), null))
                .toList();
        return new Version(null, null, null, null, null, office.source(language), contacts, null);
    }

    /** {@code subheads}: one a line. */
    record Part(String place, String headline, String subheads, List<String> paragraphs) {
        static final Part EMPTY = new Part("", "", "", List.of());

        Part {
            place = place == null ? "" : place;
            headline = headline == null ? "" : headline;
            subheads = subheads == null ? "" : subheads;
            var each = new ArrayList<String>();
            if (paragraphs != null) for (var paragraph : paragraphs) each.add(paragraph == null ? "" : paragraph);
            paragraphs = List.copyOf(each);
        }

        static Part of(Version v) {
            return new Part(v.place(), v.headline(), String.join("\n", v.subheads()), v.paragraphs());
        }

        /** From a form: the body as one text, a blank line between paragraphs. */
        static Part of(String place, String headline, String subheads, String body) {
            return new Part(place, headline, subheads, paragraphs(Text.clean(body)));
        }

        public String body() {
            return String.join("\n\n", written());
        }

        private List<String> written() {
            return paragraphs.stream()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        boolean isBlank() {
            return (place + headline + subheads).isBlank() && written().isEmpty();
        }

        private Part clean(String language) {
            if (paragraphs.size() > MOST_PARAGRAPHS)
                throw new Invalid("versions." + language + ".body", "list.long", MOST_PARAGRAPHS);
            return new Part(
                    Text.clean(place),
                    Text.clean(headline),
                    Text.clean(subheads),
                    paragraphs.stream().map(Text::clean).toList());
        }

        /** A body whose paragraphs nobody touched stays as it was, to the letter. */
        private Version onto(Version kept) {
            var body = written().equals(kept.paragraphs()) ? kept.body() : body();
            return new Version(
                    Text.line(place),
                    Text.line(headline),
                    Stream.of(subheads.split("\\R"))
                            .map(Text::line)
                            .filter(Objects::nonNull)
                            .toList(),
                    body,
                    kept.links(),
                    kept.source(),
                    kept.contacts(),
                    kept.unread());
        }

        private static List<String> paragraphs(String body) {
            return body == null ? List.of() : new Version(null, null, null, body, null, null, null, null).paragraphs();
        }
    }
}
