package communique.wirecopy;

import communique.copy.Meeting;
import communique.copy.Meeting.Participant;
import communique.wirecopy.PersonReader.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the facts of a readout from its lead: who met or spoke with whom, how, where, on the margins of what. */
final class MeetingReader {
    private static final Pattern VERB =
            Pattern.compile("(?U)\\b(?:(?:met|meets|meet|spoke|speaks|talked) (?:[\\p{L}' -]{1,40}? )?(?:with|to)\\b"
                    + "|(?:held|hosted|had|participated in|joined) (?:an? |talks|the |their )"
                    + "[\\p{L} -]{0,60}?(?:call|meeting|conversation|talks|session)s?\\b"
                    + "|(?:hosted|welcomed|received) (?=the |President|Prime|His|Her|King|Queen|Chancellor)"
                    + "|(?:a|ont) (?:également )?(?:rencontré|accueilli|reçu)\\b|(?:rencontre|rencontrent"
                    + "|accueille|reçoit)\\b"
                    + "|(?:s['’]est|se sont|s['’]entretient|s['’]entretiennent)(?: entretenue?s?)?"
                    + "(?: [\\p{L}' -]{1,40}?)? avec\\b"
                    + "|(?:a|ont) (?:parlé|discuté|eu une? [\\p{L} -]{1,40}?|tenu une? [\\p{L} -]{1,40}?)"
                    + "(?: [\\p{L}' -]{1,30}?)? (?:avec|à)\\b)");
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            " (?:on the (?:margins|sidelines)|to (?!the |President|Prime)\\p{Ll}|ahead of|following|during"
                    + "|where|regarding|about"
                    + "|in (?:his|her|their|\\p{Lu})|at (?!the)|en marge|pour|afin|lors|dans|au sujet"
                    + "|à l['’]occasion|avant)\\b?");
    private static final Pattern CALL = Pattern.compile(
            "(?iuU)\\b(?:spoke|speaks|call|conversation|telephone|phone|téléphon\\p{L}*|s['’]est entretenue?"
                    + "|entretient|parlé|appel)\\b");
    private static final Pattern VIRTUAL =
            Pattern.compile("(?iuU)\\b(?:virtual\\p{L}*|virtuel\\p{L}*|video|vidéo|visio)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])[\"”»]?\\s+(?=[\\p{Lu}«“\"])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*(?:\\b\\p{Lu}|\\b(?:Jr|Sr|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|St|Ste|Hon|Mme|No))\\.\\z");
    private static final int PARAGRAPHS = 2;
    private static final int LEAD = 3000;

    private final String language;
    private final String headline;
    private final List<String> paragraphs;
    private int hosts;

    private MeetingReader(String language, String headline, List<String> paragraphs) {
        this.language = language;
        this.headline = headline;
        this.paragraphs = paragraphs;
    }

    /**
     * The meeting; null unless the lead says that people met or spoke, and names one on each side (ours by
     * title at least).
     */
    static Meeting read(String language, String headline, List<String> paragraphs) {
        var plain = paragraphs.stream().map(MeetingReader::spaced).toList();
        return new MeetingReader(language, headline == null ? "" : spaced(headline), plain).meeting();
    }

    private Meeting meeting() {
        var candidates = new ArrayList<String>();
        for (int i = 0; i < Math.min(PARAGRAPHS, paragraphs.size()); i++)
            candidates.addAll(sentences(paragraphs.get(i)));
        for (var sentence : candidates) {
            var verb = VERB.matcher(sentence);
            if (!verb.find()) continue;
            var people = people(sentence, verb.start(), verb.end());
            if (people.isEmpty() || people.size() == 1 && hosts > 0) continue;
            var facts = new MeetingPlace(language, sentence);
            var mode = mode(sentence, !facts.occasion().isEmpty());
            return new Meeting(mode, facts.place(), facts.occasion(), participants(people), List.of());
        }
        return null;
    }

    private List<Person> people(String sentence, int verb, int after) {
        var host = PersonReader.in(sentence.substring(0, verb));
        // "The Prime Minister spoke to …": our own side may go unnamed, but it has a title
        var words = sentence.substring(0, verb).split("[\\s,]+");
        if (host.isEmpty() && Stream.of(words).noneMatch(Titles::isOffice)) return List.of();
        hosts = host.size();
        var rest = sentence.substring(after);
        var circumstance = CIRCUMSTANCE.matcher(rest);
        var guests = PersonReader.in(circumstance.find() ? rest.substring(0, circumstance.start()) : rest);
        var listed = listed();
        var people = new ArrayList<Person>();
        for (var person : host) add(people, person);
        for (var guest : guests) if (listed.stream().noneMatch(known -> same(known, guest))) add(people, guest);
        for (var guest : listed) add(people, guest);
        return people;
    }

    /** People in a list that a sentence announces: {@code The following leaders took part:}. */
    private List<Person> listed() {
        var listed = new ArrayList<Person>();
        for (int i = 1; i < Math.min(paragraphs.size(), 30); i++) {
            if (!paragraphs.get(i).startsWith("- ") || !paragraphs.get(i - 1).endsWith(":")) continue;
            paragraphs
                    .get(i)
                    .lines()
                    .limit(60)
                    .forEach(item ->
                            listed.addAll(PersonReader.in(item.substring(1).strip())));
        }
        return listed;
    }

    private void add(List<Person> people, Person person) {
        var whole = whole(person);
        if (people.stream().noneMatch(known -> same(known, whole))) people.add(whole);
    }

    private static boolean same(Person one, Person other) {
        return family(one).equalsIgnoreCase(family(other))
                && (one.name().indexOf(' ') < 0
                        || other.name().indexOf(' ') < 0
                        || one.name().equalsIgnoreCase(other.name()));
    }

    /** A person named by family name alone, completed from the headline or the rest of the copy. */
    private Person whole(Person person) {
        if (person.name().indexOf(' ') >= 0) return person;
        var full = Pattern.compile(
                "((?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s){1,4})" + Pattern.quote(person.name()) + "(?![\\p{L}-])");
        var texts = new ArrayList<>(List.of(headline));
        texts.addAll(paragraphs.subList(0, Math.min(paragraphs.size(), 12)));
        for (var text : texts) {
            var match = full.matcher(text.substring(0, Math.min(text.length(), LEAD)));
            while (match.find()) {
                var given = given(match.group(1));
                if (!given.isEmpty()) return new Person(given + " " + person.name(), person.title(), person.at());
            }
        }
        return person;
    }

    private static String given(String words) {
        var given = new ArrayList<String>();
        for (var word : words.strip().split("\\s+")) {
            if (Titles.isPart(word) || word.endsWith("'s") || word.endsWith("’s")) given.clear();
            else given.add(word);
        }
        var titled = List.of(words.strip().split("\\s+")).stream().anyMatch(Titles::isOffice);
        return titled ? String.join(" ", given) : "";
    }

    private List<Participant> participants(List<Person> people) {
        var participants = new ArrayList<Participant>();
        for (var person : people) {
            Map<String, String> title = person.title() == null ? Map.of() : Map.of(language, person.title());
            participants.add(
                    new Participant(person.name(), title, participants.isEmpty() && hosts > 0 ? "host" : "guest"));
        }
        return participants;
    }

    private String mode(String sentence, boolean margins) {
        if (VIRTUAL.matcher(sentence).find()) return "virtual";
        if (margins || sentence.contains(" met ") || sentence.contains("rencontr")) return "in_person";
        return CALL.matcher(sentence).find() || CALL.matcher(headline).find() ? "call" : "in_person";
    }

    /** No-break spaces as spaces: names are compared and kept without them. */
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static String family(Person person) {
        var words = person.name().replaceFirst(",? (?:Jr|Sr)\\.?\\z", "").split("\\s+");
        return words[words.length - 1];
    }

    private static List<String> sentences(String paragraph) {
        var sentences = new ArrayList<String>();
        var open = "";
        for (var part : SENTENCE.split(paragraph.substring(0, Math.min(paragraph.length(), LEAD)))) {
            open = open.isEmpty() ? part : open + " " + part;
            if (ABBREVIATION.matcher(open).matches()) continue;
            sentences.add(open);
            open = "";
        }
        if (!open.isEmpty()) sentences.add(open);
        return sentences;
    }
}
