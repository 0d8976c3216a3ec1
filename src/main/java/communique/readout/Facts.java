package communique.readout;

import communique.copy.Meeting.Figure;
import communique.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The facts of a meeting as one language tells them: what {@link FactReader} found good. {@code place} may be null. */
record Facts(
        Mode mode,
        Place place,
        String occasion,
        List<Person> hosts,
        List<Person> guests,
        List<Said> topics,
        List<String> followUp,
        boolean stayInTouch) {

    enum Mode {
        IN_PERSON,
        MARGINS,
        CALL,
        VIRTUAL;

        boolean isFaceToFace() {
            return this == IN_PERSON || this == MARGINS;
        }
    }

    /** {@code line} is the city in capitals for the place line; {@code in} stands in a sentence: {@code à Paris, en France}. */
    record Place(String line, String in) {
        /** {@code the Munich Security Conference in Munich} says one thing twice. */
        boolean isNamedIn(String occasion) {
            return Text.folded(" " + occasion + " ").matches(".*\\W" + Pattern.quote(Text.folded(line)) + "\\W.*");
        }

        /** What follows the city. */
        String further() {
            var comma = in.indexOf(", ");
            return comma < 0 ? "" : in.substring(comma);
        }
    }

    /** What {@code by} said; several texts make one sentence. {@code to} are those on the other side. */
    record Said(String verb, List<String> texts, List<Person> by, List<Person> to) {}

    List<Person> all() {
        var all = new ArrayList<>(hosts);
        all.addAll(guests);
        return all;
    }

    /** Nobody stands on the other side: they met one another. */
    boolean isAmongThemselves() {
        return guests.isEmpty() && hosts.size() > 1;
    }

    /** Too many to be named in one sentence. */
    boolean isCrowd() {
        return guests.size() > 4 || hosts.size() > 4 || all().size() > 6;
    }

    interface Figures {
        String write(Figure figure);
    }
}
