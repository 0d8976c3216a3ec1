package communique.copy;

import java.util.List;
import java.util.Map;

/** The facts of a readout. Texts are keyed by language; {@code mode} is {@code in_person}, {@code call}, {@code virtual} or {@code margins}. */
public record Meeting(
        String mode,
        Map<String, String> place,
        Map<String, String> occasion,
        List<Participant> participants,
        List<Topic> topics) {

    public Meeting {
        place = place == null ? Map.of() : Map.copyOf(place);
        occasion = occasion == null ? Map.of() : Map.copyOf(occasion);
        participants = participants == null ? List.of() : List.copyOf(participants);
        topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /** Who took part. {@code role} is {@code host} for our own side, {@code guest} otherwise. */
    public record Participant(String name, Map<String, String> title, String role) {
        public Participant {
            title = title == null ? Map.of() : Map.copyOf(title);
        }
    }

    /** What was spoken of: a verb (discussed, underlined, reaffirmed, thanked, announced) and its text by language. */
    public record Topic(String verb, Map<String, String> text) {
        public Topic {
            text = text == null ? Map.of() : Map.copyOf(text);
        }
    }
}
