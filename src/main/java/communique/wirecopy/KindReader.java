package communique.wirecopy;

import communique.copy.Kind;
import communique.core.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what sort of item a release is from its headline's prefix, and failing that from its words. */
final class KindReader {
    private static final Map<Kind, Pattern> PREFIXES =
            compiled("(?iu)\\A(?:%s)\\s{0,3}(?:-{1,2}|[–—:])\\s{1,20}(?=\\S)");
    /** The prefix stays in the headline, since it says more than the kind. */
    private static final Map<Kind, Pattern> UPDATED =
            compiled("(?iu)\\A(?:(?:%1$s)\\s{0,3}[-–—(/:]{0,2}\\s?(?:update|updated|mise à jour|correction)"
                    + "|(?:update|updated|mise à jour|correction)\\s{0,3}[-–—(/:]{0,2}\\s?(?:%1$s))\\b");

    private static final Map<Kind, Pattern> ALONE = compiled("(?iu)(?:%s)\\s?:?");
    private static final Pattern CORRECTED = Pattern.compile(
            "(?iu)(?:correction|update|mise à jour|erratum|rappel|repeat|correction et mise à jour)\\b.{0,40}");
    private static final Pattern CORRECTED_ANYWHERE = Pattern.compile(
            "(?iuU)\\b(?:correction|corrected|updated?|mise à jour|mis à jour|erratum|replaces|remplace)\\b");
    private static final Pattern REPEAT = Pattern.compile(
            "\\A/?\\s?(?:R A P P E L|RAPPEL|R E P E A T|REPEAT)\\s{0,2}-{1,2}\\s{0,2}(.{1,400}?)\\s{0,2}/?\\z");
    private static final Pattern READOUT = Pattern.compile(
            "\\A(?:readout (?:of|from)\\b|compte[ -]?rendu d|.{0,60}\\b(?:speaks|meets|met|spoke) with\\b"
                    + "|.{0,60}(?:\\bs'entretien(?:t|nent)|\\brencontren?t?)\\b"
                    + "|(?:pm|prime minister|president).{0,40}\\b(?:call|meeting) with\\b)");
    private static final Pattern STATEMENT = Pattern.compile(
            "\\A(?:joint )?(?:statement (?:by|from|of|on)\\b|declaration (?:commune |du |de |des |d'))");
    private static final Pattern SPEECH =
            Pattern.compile("\\A(?:remarks (?:by|as)\\b|speech (?:by|to)\\b|allocution d|discours d|address by\\b"
                    + "|notes for an address)");
    private static final Pattern ADVISORY =
            Pattern.compile("\\A(?:itinerary for|itineraire d|.{0,120}\\b(?:networking )?event:"
                    + "|.{2,80}\\b(?:to deliver|to host|to hold|to attend|to visit|to speak|to tour"
                    + "|to participate)\\b)");

    private KindReader() {}

    /** A headline without its type prefix or repeat mark, and what that prefix says; kind null when there is none. */
    static Prefixed strip(String headline) {
        var repeat = REPEAT.matcher(headline);
        if (repeat.matches()) {
            var inner = strip(repeat.group(1));
            return new Prefixed(inner.kind(), inner.rest(), true);
        }
        for (var prefix : PREFIXES.entrySet()) {
            var match = prefix.getValue().matcher(headline);
            if (match.find()) return new Prefixed(prefix.getKey(), headline.substring(match.end()), false);
        }
        for (var updated : UPDATED.entrySet())
            if (updated.getValue().matcher(headline).find()) return new Prefixed(updated.getKey(), headline, false);
        return new Prefixed(null, headline, false);
    }

    /** The kind when the whole line is its name ({@code NEWS RELEASE}); null otherwise. */
    static Kind named(String line) {
        if (line.length() > 40) return null;
        for (var name : ALONE.entrySet()) if (name.getValue().matcher(line).matches()) return name.getKey();
        return null;
    }

    /** The type as it stands before a headline. */
    static String name(Kind kind, boolean french) {
        return switch (kind) {
            case READOUT -> french ? "Compte rendu" : "Readout";
            case NEWS_RELEASE -> french ? "Communiqué" : "News Release";
            case STATEMENT -> french ? "Déclaration" : "Statement";
            case MEDIA_ADVISORY -> french ? "Avis aux médias" : "Media Advisory";
            case BACKGROUNDER -> french ? "Document d'information" : "Backgrounder";
            case SPEECH -> french ? "Allocution" : "Speech";
        };
    }

    static boolean isPrefix(String words) {
        return named(words) != null || CORRECTED.matcher(words).matches();
    }

    /** Whether a headline says of itself that it stands in for an earlier one. */
    static boolean isCorrected(String headline) {
        return CORRECTED_ANYWHERE.matcher(headline).find();
    }

    /** The best guess from the words alone; {@code met} when the lead names two people who met or spoke. */
    static Kind infer(String headline, String lead, boolean met) {
        var words = Text.folded(headline == null ? "" : headline);
        var start = Text.folded(lead.substring(0, Math.min(lead.length(), 400)));
        if (STATEMENT.matcher(words).find()) return Kind.STATEMENT;
        if (SPEECH.matcher(words).find()) return Kind.SPEECH;
        if (words.startsWith("itinerary for") || words.startsWith("itineraire d")) return Kind.MEDIA_ADVISORY;
        if (met || READOUT.matcher(words).find()) return Kind.READOUT;
        if (ADVISORY.matcher(words).find() && (words.contains("event:") || start.contains(" will ")))
            return Kind.MEDIA_ADVISORY;
        if (start.startsWith("note: all times local") || start.startsWith("veuillez noter que toutes les heures"))
            return Kind.MEDIA_ADVISORY;
        return Kind.NEWS_RELEASE;
    }

    private static Map<Kind, Pattern> compiled(String form) {
        var patterns = new LinkedHashMap<Kind, Pattern>();
        names().forEach((kind, names) -> patterns.put(kind, Pattern.compile(String.format(form, names))));
        return patterns;
    }

    private static Map<Kind, String> names() {
        var names = new LinkedHashMap<Kind, String>();
        names.put(Kind.READOUT, "readout|compte[ -]?rendu");
        names.put(
                Kind.MEDIA_ADVISORY,
                "(?:public and )?media advisory|media alert|(?:news|press) advisory|notice to media"
                        + "|photo op(?:portunity)?"
                        + "|avis aux médias|avis aux medias|convocation|itinerary|itinéraire");
        names.put(
                Kind.NEWS_RELEASE,
                "news release|press release|media release|communiqué|communiqué de presse|communique de presse|news");
        names.put(Kind.STATEMENT, "(?:press |joint |media )?statement|déclaration|déclaration commune");
        names.put(Kind.BACKGROUNDER, "backgrounder|document d['’]information|fiche d['’]information|fact ?sheet");
        names.put(Kind.SPEECH, "speech|allocution|discours|notes d['’]allocution|remarks|speaking notes");
        return names;
    }

    record Prefixed(Kind kind, String rest, boolean repeated) {}
}
