package communique.copy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The facts of a readout. Texts are keyed by language; {@code mode} is {@code in_person}, {@code call}, {@code virtual} or
 * {@code margins}. {@code place} says in words what {@code where} says in parts; either will do. {@code followUp} is what
 * the participants agreed to do; they also agreed to stay in touch unless {@code stayInTouch} says no.
 */
public record Meeting(
        String mode,
        Map<String, String> place,
        Map<String, String> occasion,
        List<Participant> participants,
        List<Topic> topics,
        LocalDate date,
        Where where,
        List<Map<String, String>> followUp,
        Boolean stayInTouch) {

    public Meeting {
        place = place == null ? Map.of() : Map.copyOf(place);
        occasion = occasion == null ? Map.of() : Map.copyOf(occasion);
        participants = participants == null ? List.of() : List.copyOf(participants);
        topics = topics == null ? List.of() : List.copyOf(topics);
        followUp = followUp == null
                ? List.of()
                : followUp.stream().map(Map::copyOf).toList();
    }

    /** What can be read out of a text: no more than its lead says. */
    public Meeting(
            String mode,
            Map<String, String> place,
            Map<String, String> occasion,
            List<Participant> participants,
            List<Topic> topics) {
        this(mode, place, occasion, participants, topics, null, null, null, null);
    }

    /** {@code country} is an ISO 3166 code of two letters. */
    public record Where(Map<String, String> city, String country) {
        public Where {
            city = city == null ? Map.of() : Map.copyOf(city);
        }
    }

    /**
     * Who took part, in the order in which they are named. {@code role} is {@code host} for our own side, {@code guest}
     * otherwise; {@code familyName} is how the person is called later on ({@code Lee} of {@code Lee Jae Myung});
     * {@code organisation}, or the {@code country} by its ISO code, is what the title belongs to.
     */
    public record Participant(
            String name,
            Map<String, String> title,
            String role,
            String familyName,
            Official.Gender gender,
            Map<String, String> organisation,
            String country) {
        public Participant {
            title = title == null ? Map.of() : Map.copyOf(title);
            organisation = organisation == null ? Map.of() : Map.copyOf(organisation);
        }

        public Participant(String name, Map<String, String> title, String role) {
            this(name, title, role, null, null, null, null);
        }
    }

    /**
     * What was spoken of: a verb (discussed, underlined, reaffirmed, thanked, announced) and its text by language, in which
     * {@code {1}} stands for the first figure. {@code by} says who: {@code host}, {@code guest}, {@code all}, or one
     * participant's name.
     */
    public record Topic(String verb, Map<String, String> text, String by, List<Figure> figures) {
        public Topic {
            text = text == null ? Map.of() : Map.copyOf(text);
            figures = figures == null ? List.of() : List.copyOf(figures);
        }

        public Topic(String verb, Map<String, String> text) {
            this(verb, text, null, null);
        }
    }

    /** An amount of a currency (ISO 4217), or a percentage; each language writes it in its own way. */
    public record Figure(BigDecimal amount, String currency, BigDecimal percent) {}
}
