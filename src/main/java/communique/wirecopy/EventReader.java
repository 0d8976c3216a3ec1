package communique.wirecopy;

import communique.copy.Event;
import communique.copy.Version;
import communique.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the list of events out of an advisory's text: under places and days, each with its hour, its access and how to come;
 * or in the labelled fields that departments use. The text stays what a person edits; the list always follows it.
 */
public final class EventReader {
    private static final Pattern BULLET = Pattern.compile("\\A(?:[-*+•‣▪]|\\d{1,2}[.)])\\s{1,9}(?=\\S)");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)\\A(event|what|activity|activité|évén[ée]ments?|quoi|date|when|quand|time|heure|hour|location|where|place|venue|lieu|endroit|où)"
                    + "\\s?:\\s{0,9}(.*)\\z");
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?iu)\\A(?:who|qui|notes?(?: for| to)? media.{0,20}|notes? (?:à l['’]intention|aux|pour).{0,40}|photo.{0,20}|rsvp|contacts?)\\s?:.*\\z");
    private static final Pattern REGION =
            Pattern.compile("(?iu)(?:national capital region|région de la capitale nationale)\\b.{0,30}");
    private static final Pattern NOTE = Pattern.compile(
            "(?iu)\\Anotes? (?:for|to|à l['’]intention|aux|pour)\\b.{0,40}:?\\z|.{0,60}\\blocal(?:es)?\\.?\\z");
    private static final Pattern ARRIVAL =
            Pattern.compile("(?iu)\\b(?:arrive|arriver|arrival|be in place|se présenter|on site)\\b");
    private static final Pattern RSVP = Pattern.compile(
            "(?iu)\\b(?:rsvp|r\\.s\\.v\\.p|confirm|confirmer|inscrire|inscription|register|registration|accredit\\w*|accrédit\\w*|attendance|présence)");
    private static final int LONGEST_VENUE = 100;
    private static final int MOST = 100;

    private final List<Event> events = new ArrayList<>();
    private Draft draft;
    private String place;
    private LocalDate day;
    private String label;

    private EventReader() {}

    /** In the order of the text; empty when it lists none. */
    public static List<Event> read(Version version) {
        var reader = new EventReader();
        for (var paragraph : version.paragraphs()) {
            var lines = paragraph.split("\\\\?\\n");
            reader.label = null;
            for (var line : lines) reader.line(plain(line), lines.length == 1);
            if (reader.events.size() >= MOST) break;
        }
        reader.close();
        return List.copyOf(reader.events);
    }

    private static String plain(String line) {
        var text = PlainMarkdown.unescaped(line.strip()).strip();
        return BULLET.matcher(text).replaceFirst("").strip();
    }

    private void line(String text, boolean alone) {
        if (text.isEmpty()) return;
        var labelled = LABEL.matcher(text);
        if (labelled.matches()) {
            label = Text.folded(labelled.group(1));
            labelled(labelled.group(2).strip());
        } else if (OTHER_LABEL.matcher(text).matches() || NOTE.matcher(text).matches()) {
            label = null;
        } else if (label != null) {
            labelled(text);
        } else if (!opens(text, alone)) {
            detail(text);
        }
    }

    private void labelled(String value) {
        switch (label) {
            case "event", "what", "activity", "activite", "evenement", "evenements", "quoi" -> {
                if (draft == null || draft.what != null) begin();
                if (!value.isEmpty()) draft.what = value;
            }
            case "date", "when", "quand", "time", "heure", "hour" -> moment(value);
            default -> {
                if (draft == null) begin();
                if (!value.isEmpty()) draft.place = draft.place == null ? value : draft.place + ", " + value;
            }
        }
    }

    private void moment(String value) {
        var date = Datelines.find(value);
        var hours = Hours.find(value);
        if (date == null && hours == null) return;
        if (draft == null) begin();
        if (date != null) draft.date = date.on(null);
        if (hours != null) draft.at(hours);
    }

    /** A day, a place, an hour: what begins something new. */
    private boolean opens(String text, boolean alone) {
        var date = DatelineReader.dateAlone(text);
        if (alone && date != null) {
            close();
            day = date.on(null);
            return true;
        }
        var hours = Hours.find(text);
        if (hours != null && hours.from() == 0) {
            begin();
            draft.at(hours);
            var what = Line.strip(text.substring(hours.to())).replaceFirst("\\A[-–—:,.]{1,2}\\s{0,3}", "");
            if (!what.isEmpty()) draft.what = what;
            return true;
        }
        if (alone && isPlace(text)) {
            close();
            place = text;
            return true;
        }
        return false;
    }

    private static boolean isPlace(String text) {
        if (text.length() > 80 || text.endsWith(".")) return false;
        return REGION.matcher(text).matches()
                || Places.hasRegion(text.replaceFirst("(?<=[,(])\\s?(?:en|au|aux|à) (?=\\p{Lu})", " "));
    }

    private void detail(String text) {
        var access = Accesses.of(text);
        if (access == Event.Access.PRIVATE && draft == null && place != null) {
            begin();
            draft.what = text;
        }
        if (draft == null) return;
        if (access != null && draft.access == null) draft.access = access;
        var hours = Hours.find(text);
        if (hours != null && ARRIVAL.matcher(text).find())
            draft.arrival = draft.arrival == null ? hours.start() : draft.arrival;
        if (RSVP.matcher(text).find() && draft.rsvp == null) draft.rsvp = text;
        if (access != null || hours != null || draft.rsvp != null || text.endsWith(":")) return;
        if (draft.what == null) draft.what = text;
        else if (text.length() <= LONGEST_VENUE && !text.endsWith(".") && draft.access == null)
            draft.venue = draft.venue == null ? text : draft.venue + ", " + text;
    }

    private void begin() {
        close();
        draft = new Draft();
        draft.place = place;
        draft.date = day;
    }

    private void close() {
        if (draft != null && draft.isOne() && events.size() < MOST) events.add(draft.event());
        draft = null;
    }

    /** An event whose lines are still being read. */
    private static final class Draft {
        private String place;
        private LocalDate date;
        private Hours.Found hours;
        private String what;
        private String venue;
        private Event.Access access;
        private java.time.LocalTime arrival;
        private String rsvp;

        void at(Hours.Found found) {
            if (hours == null) hours = found;
        }

        /** A labelled place or day alone is a field of something else. */
        boolean isOne() {
            return hours != null || access == Event.Access.PRIVATE || what != null && date != null;
        }

        Event event() {
            return new Event(
                    place,
                    date,
                    hours == null ? null : hours.start(),
                    hours == null ? null : hours.end(),
                    hours == null ? null : hours.zone(),
                    what,
                    venue,
                    access,
                    arrival,
                    rsvp);
        }
    }
}
