package communique.readout;

import communique.copy.Meeting;
import communique.copy.Meeting.Participant;
import communique.copy.Official.Gender;
import communique.core.Invalid.Violation;
import communique.readout.Facts.Mode;
import communique.readout.Facts.Place;
import communique.readout.Facts.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes from a meeting what one language can say of it; gathers what it lacks, and what cannot stand in a sentence. */
final class FactReader {
    private final Meeting meeting;
    private final String language;
    private final Grammar grammar;
    private final String home;
    private final List<Violation> lacking = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();
    /** Whether anything at all was said in this language. */
    private boolean spoken;

    FactReader(Meeting meeting, String language, Grammar grammar, String home) {
        this.meeting = meeting;
        this.language = language;
        this.grammar = grammar;
        this.home = home;
    }

    List<Violation> lacking() {
        return lacking;
    }

    List<Violation> faults() {
        return faults;
    }

    boolean isSpoken() {
        return spoken;
    }

    Facts read() {
        var people = new ArrayList<Person>();
        var given = meeting.participants();
        var sided = given.stream().anyMatch(p -> "host".equals(p.role()));
        for (int i = 0; i < given.size(); i++) people.add(person(i, given.get(i), sided));
        var hosts = people.stream().filter(Person::isHost).toList();
        var guests = people.stream().filter(p -> !p.isHost()).toList();
        if (hosts.isEmpty()) {
            hosts = people;
            guests = List.of();
        }
        var occasion = text("meeting.occasion", meeting.occasion());
        var place = place();
        var topics = topics(people, hosts, guests);
        var followUp = new ArrayList<String>();
        for (int i = 0; i < meeting.followUp().size(); i++) {
            var text = text("meeting.followUp[" + i + "]", meeting.followUp().get(i));
            if (text != null) followUp.add(judged("meeting.followUp[" + i + "]", "agreed", text));
        }
        var mode = Mode.valueOf(meeting.mode().toUpperCase(Locale.ROOT));
        return new Facts(
                mode, place, occasion, hosts, guests, topics, followUp, meeting.stayInTouch() != Boolean.FALSE);
    }

    /** Where nobody has a side, the first is ours. */
    private Person person(int i, Participant p, boolean sided) {
        var at = "meeting.participants[" + i + "]";
        var title = raw(at + ".title", p.title());
        var organisation = raw(at + ".organisation", p.organisation());
        if (organisation != null && grammar.fault("organisation", grammar.name(organisation)) != null)
            faults.add(new Violation(
                    at + ".organisation." + language,
                    grammar.fault("organisation", grammar.name(organisation)),
                    organisation));
        var host = "host".equals(p.role()) || !sided && i == 0 && p.role() == null;
        var known = new Participant(
                p.name(),
                title == null ? Map.of() : Map.of(language, grammar.name(title)),
                p.role(),
                p.familyName(),
                p.gender(),
                organisation == null ? Map.of() : Map.of(language, grammar.name(organisation)),
                p.country());
        return Person.of(known, language, gender(p), host);
    }

    /** As given; else as the French title shows it, whatever language is written. */
    static Gender gender(Participant p) {
        if (p.gender() != null) return p.gender();
        var french = p.title().get("fr");
        return french == null ? null : FrenchTitle.shown(French.set(french));
    }

    private Place place() {
        var where = meeting.where();
        if (where != null && (!where.city().isEmpty() || where.country() != null))
            return parts("meeting.where.city", where);
        if (meeting.place().containsKey(language)) {
            var words = raw("meeting.place", meeting.place());
            return words == null ? null : grammar.place(words, home);
        }
        for (var other : List.of("fr", "en")) {
            if (!meeting.place().containsKey(other)) continue;
            var found = Grammars.of(other, home).parts(meeting.place().get(other));
            if (found != null) return parts("meeting.place", found);
        }
        if (!meeting.place().isEmpty()) lacks("meeting.place");
        return null;
    }

    private Place parts(String at, Meeting.Where where) {
        var city = where.city().containsKey(language) ? raw(at, where.city()) : null;
        if (city == null && !where.city().containsKey(language) && !where.city().isEmpty()) {
            var from = where.city().keySet().iterator().next();
            city = Countries.city(where.city().get(from), where.country(), from, language)
                    .orElse(null);
            if (city == null) lacks(at);
        }
        return grammar.place(city, where.country(), home);
    }

    private List<Said> topics(List<Person> all, List<Person> hosts, List<Person> guests) {
        var topics = new ArrayList<Said>();
        for (int i = 0; i < meeting.topics().size(); i++) {
            var topic = meeting.topics().get(i);
            var at = "meeting.topics[" + i + "]";
            var text = text(at + ".text", topic.text());
            if (text == null) continue;
            var by = speakers(topic, all, hosts, guests);
            var to = all.stream().filter(p -> !by.contains(p)).toList();
            if (by.equals(hosts) && !guests.isEmpty()) to = guests;
            text = judged(at + ".text", topic.verb(), text);
            topics.add(new Said(topic.verb(), List.of(figured(text, topic.figures())), by, to));
        }
        return topics;
    }

    private static List<Person> speakers(
            Meeting.Topic topic, List<Person> all, List<Person> hosts, List<Person> guests) {
        var by = topic.by() == null ? "discussed".equals(topic.verb()) ? "all" : "host" : topic.by();
        return switch (by) {
            case "all" -> all;
            case "host" -> hosts;
            case "guest" -> guests.isEmpty() ? all : guests;
            default -> all.stream().filter(p -> p.name().equals(by)).toList();
        };
    }

    private String judged(String at, String verb, String text) {
        var fault = grammar.fault(verb, text);
        if (fault != null) faults.add(new Violation(at + "." + language, fault, text));
        return text;
    }

    /** Figures stand where the text says; those it does not place follow it in parentheses. */
    private String figured(String text, List<Meeting.Figure> figures) {
        var figured = text;
        var rest = new ArrayList<String>();
        for (int i = 0; i < figures.size(); i++) {
            var written = grammar.figures().write(figures.get(i));
            var mark = "{" + (i + 1) + "}";
            if (figured.contains(mark)) figured = figured.replace(mark, written);
            else rest.add(written);
        }
        return rest.isEmpty() ? figured : figured + " (" + String.join(", ", rest) + ")";
    }

    private String text(String at, Map<String, String> texts) {
        var text = raw(at, texts);
        return text == null ? null : grammar.set(text);
    }

    private void lacks(String at) {
        lacking.add(new Violation(at + "." + language, "readout.lacking", language));
    }

    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private String raw(String at, Map<String, String> texts) {
        if (texts.isEmpty()) return null;
        var text = texts.get(language);
        if (text == null) {
            lacks(at);
            return null;
        }
        spoken = true;
        if (hasWords(text)) return text;
        faults.add(new Violation(at + "." + language, "text.required"));
        return null;
    }
}
