package communique.release;

import communique.copy.Copy;
import communique.copy.Event;
import communique.copy.Kind;
import communique.web.Formats;
import communique.wirecopy.EventReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** One event of an advisory as its page shows it, its hours written as the text's language writes them. */
record EventRow(Event event, String language) {

    /** Those of one language; none unless the release is an advisory. */
    static List<EventRow> of(Copy copy, String language) {
        return events(copy, language).stream()
                .map(event -> new EventRow(event, language))
                .toList();
    }

    static List<Event> events(Copy copy, String language) {
        return copy.kind() == Kind.MEDIA_ADVISORY ? EventReader.read(copy.in(language)) : List.of();
    }

    public String day() {
        return event.date() == null ? null : Formats.weekday(event.date(), language);
    }

    /** {@code 6:00 p.m. – 8:00 p.m. (ET)}; null when no hour is given. */
    public String hours() {
        if (event.start() == null) return null;
        var hours = hour(event.start());
        if (event.end() != null) hours += " – " + hour(event.end());
        return event.zone() == null ? hours : hours + " (" + event.zone() + ")";
    }

    public String arrival() {
        return event.arrival() == null ? null : hour(event.arrival());
    }

    private String hour(LocalTime time) {
        return Formats.hour(time.atDate(LocalDate.EPOCH).atZone(ZoneOffset.UTC), language);
    }
}
