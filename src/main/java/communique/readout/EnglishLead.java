package communique.readout;

import communique.readout.Facts.Mode;
import java.util.List;
import java.util.stream.Collectors;

/** The headline and the first paragraph in English: who met whom, where, on the margins of what. */
final class EnglishLead {
    private final Facts facts;
    private final EnglishPeople people;
    private final List<Person> hosts;
    private final List<Person> guests;

    EnglishLead(Facts facts, EnglishPeople people) {
        this.facts = facts;
        this.people = people;
        this.hosts = facts.hosts();
        this.guests = facts.guests();
    }

    String headline() {
        var many = hosts.size() > 1;
        if (facts.all().size() == 1) return people.headline(hosts) + " " + takesPart("participates");
        if (facts.isAmongThemselves()) {
            var who = facts.isCrowd() ? people.counted(hosts) : people.headline(hosts);
            return who
                    + switch (facts.mode()) {
                        case CALL -> " speak by telephone";
                        case VIRTUAL -> " hold a virtual meeting";
                        default ->
                            " meet"
                                    + (facts.place() == null
                                            ? ""
                                            : " " + facts.place().in());
                    };
        }
        var whom = facts.isCrowd() ? people.counted(guests) : people.headline(guests);
        return people.headline(hosts)
                + switch (facts.mode()) {
                    case CALL -> (many ? " speak" : " speaks") + " by telephone with ";
                    case VIRTUAL -> (many ? " hold" : " holds") + " a virtual meeting with ";
                    default -> (many ? " meet" : " meets") + " with ";
                }
                + whom;
    }

    List<String> paragraphs() {
        if (facts.all().size() == 1)
            return List.of("Today, " + people.full(hosts) + " " + takesPart("participated") + placed() + ".");
        if (!facts.isCrowd()) {
            var deed = people.full(hosts) + " " + verb()
                    + (facts.isAmongThemselves() ? "" : " with " + people.full(guests));
            return List.of("Today, " + deed + circumstance() + ".");
        }
        var listed = facts.isAmongThemselves() ? hosts : guests;
        var named = "the following " + people.counted(listed);
        var deed =
                facts.isAmongThemselves() ? named + " " + verb() : people.full(hosts) + " " + verb() + " with " + named;
        var list = listed.stream().map(p -> "- " + people.listed(p)).collect(Collectors.joining("\n"));
        return List.of("Today, " + deed + circumstance() + ":", list);
    }

    private String verb() {
        return switch (facts.mode()) {
            case CALL -> "spoke by telephone";
            case VIRTUAL -> "held a virtual meeting";
            default -> "met";
        };
    }

    private String takesPart(String verb) {
        return verb + (facts.mode() == Mode.VIRTUAL ? " virtually in " : " in ") + occasion();
    }

    private String circumstance() {
        if (!facts.mode().isFaceToFace()) return facts.occasion() == null ? "" : " on the occasion of " + occasion();
        if (facts.occasion() == null) return placed();
        var isNamed = facts.place() != null && facts.place().isNamedIn(occasion());
        return " on the margins of " + occasion() + (isNamed ? EnglishPlaces.further(facts.place()) : placed());
    }

    private String placed() {
        return facts.place() == null || !facts.mode().isFaceToFace()
                ? ""
                : " " + facts.place().in();
    }

    /** With its article: {@code G7 Summit → the G7 Summit}. */
    private String occasion() {
        var said = facts.occasion();
        return English.isDetermined(said) || said.matches("COP\\s?\\d+|.* (?:Week|Day)") ? said : "the " + said;
    }
}
