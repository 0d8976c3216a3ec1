package communique.release;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Meeting;
import communique.copy.Meeting.Participant;
import communique.copy.Official;
import communique.copy.Version;
import communique.core.Invalid;
import communique.core.Invalid.Violation;
import communique.core.Text;
import communique.office.Office;
import communique.official.Officials;
import communique.readout.HouseStyle;
import communique.readout.Readout;
import communique.readout.ReadoutComposer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a readout's copy of a meeting's facts: titles from the register, text by the composer, the foot from the office. */
@ApplicationScoped
class Composition {
    @Inject
    Officials officials;

    @Inject
    Clock clock;

    /** What was composed, and what each language that could not be lacks. */
    record Composed(Copy copy, Map<String, List<Violation>> lacking) {}

    Composed compose(Office office, Meeting given, HouseStyle style) {
        var wrong = new ArrayList<Violation>();
        var clean = new MeetingIntake(wrong).clean(given);
        if (clean == null) throw new Invalid("meeting", "text.required");
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        var day = clean.date() != null ? clean.date() : LocalDate.ofInstant(clock.instant(), office.zone());
        var meeting = known(clean, day);
        var readout = ReadoutComposer.compose(meeting, office.languages(), style);
        var versions = new TreeMap<String, Version>();
        readout.texts().forEach((language, text) -> versions.put(language, version(office, language, text)));
        return new Composed(new Copy(Kind.READOUT, new Dateline(day, null), versions, meeting), readout.lacking());
    }

    /** How people are called after their first mention: {@code title}, the usual way, or {@code honorific}. */
    static HouseStyle style(String laterMention) {
        if (laterMention == null || laterMention.isBlank() || laterMention.equals("title")) return HouseStyle.USUAL;
        if (!laterMention.equals("honorific")) throw new Invalid("laterMention", "choice.unknown", laterMention);
        return new HouseStyle(HouseStyle.Later.HONORIFIC, Map.of(), HouseStyle.USUAL.home());
    }

    private static Version version(Office office, String language, Readout.Text text) {
        var contacts = office.mediaContacts().stream()
                .map(c -> new Contact(c.labels().in(language), c.email(), c.phone(), null))
                .toList();
        return new Version(
                text.place(), text.headline(), null, text.body(), null, office.source(language), contacts, null);
    }

    /** The day is kept with the facts: titles are those of that day, whenever the text is composed anew. */
    private Meeting known(Meeting m, LocalDate day) {
        var register = new HashMap<String, Official>();
        for (var official : officials.all()) register.putIfAbsent(Text.folded(official.name()), official);
        var people = m.participants().stream().map(p -> known(p, register, day)).toList();
        return new Meeting(
                m.mode(), m.place(), m.occasion(), people, m.topics(), day, m.where(), m.followUp(), m.stayInTouch());
    }

    /** What the caller says goes before what the register knows. */
    private static Participant known(Participant p, Map<String, Official> register, LocalDate day) {
        var official = p.name() == null ? null : register.get(Text.folded(p.name()));
        if (official == null) return p;
        var title = new HashMap<String, String>();
        var organisation = new HashMap<String, String>();
        official.on(day).ifPresent(tenure -> {
            title.putAll(tenure.title());
            if (p.organisation().isEmpty() && p.country() == null) organisation.putAll(tenure.organisation());
        });
        title.putAll(p.title());
        organisation.putAll(p.organisation());
        return new Participant(
                p.name(),
                title,
                p.role(),
                p.familyName() != null ? p.familyName() : official.familyName(),
                p.gender() != null ? p.gender() : official.gender(),
                organisation,
                p.country());
    }
}
