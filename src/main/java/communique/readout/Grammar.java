package communique.readout;

import communique.copy.Meeting;
import communique.core.Invalid.Violation;
import communique.readout.Facts.Figures;
import communique.readout.Facts.Place;
import java.util.List;

/** One language: how it names places, writes figures and tells the facts. */
interface Grammar {
    /** Typed words as this language prints them: its apostrophes and spaces; no full stop at the end. */
    String set(String typed);

    /** A title or an organisation: as {@link #set}, with whatever capitals and full stops it has. */
    String name(String typed);

    Place place(String city, String country, String home);

    /** A place in words ({@code Paris, en France}), with or without its preposition. */
    Place place(String words, String home);

    /** In parts, where the words allow it: {@code Paris, en France → Paris, FR}. Null where they do not. */
    Meeting.Where parts(String words);

    Figures figures();

    /** Null when {@code text} can stand after the verb, else the code of the sentence that says what it lacks. */
    String fault(String verb, String text);

    /** Null when the organisation can stand in a sentence. */
    default List<Violation> faults(Meeting meeting) {
        return List.of();
    }

    Readout.Text write(Facts facts, HouseStyle style);
}
