package communique.readout;

import communique.readout.Facts.Mode;
import java.util.List;
import java.util.stream.Collectors;

/** The headline and the first paragraph in French: who met whom, where, on the margins of what. */
final class FrenchLead {
    private final Facts facts;
    private final FrenchPeople people;
    private final List<Person> hosts;
    private final List<Person> guests;

    FrenchLead(Facts facts, FrenchPeople people) {
        this.facts = facts;
        this.people = people;
        this.hosts = facts.hosts();
        this.guests = facts.guests();
    }

    String headline() {
        if (facts.all().size() == 1) return people.headline(hosts) + " " + takesPart("participe");
        if (facts.isAmongThemselves()) {
            var who = facts.isCrowd() ? people.counted(hosts) : people.headline(hosts);
            return who
                    + switch (facts.mode()) {
                        case CALL -> " s’entretiennent par téléphone";
                        case VIRTUAL -> " tiennent une rencontre virtuelle";
                        default ->
                            " se rencontrent"
                                    + (facts.place() == null
                                            ? ""
                                            : " " + facts.place().in());
                    };
        }
        var whom = facts.isCrowd() ? people.counted(guests) : people.headline(guests);
        var many = hosts.size() > 1;
        return people.headline(hosts)
                + switch (facts.mode()) {
                    case CALL -> (many ? " s’entretiennent" : " s’entretient") + " par téléphone avec ";
                    case VIRTUAL -> (many ? " tiennent" : " tient") + " une rencontre virtuelle avec ";
                    default -> many ? " rencontrent " : " rencontre ";
                }
                + whom;
    }

    List<String> paragraphs() {
        if (facts.all().size() == 1)
            return List.of("Aujourd’hui, " + people.full(hosts) + " " + takesPart("a participé") + placed(", ") + ".");
        if (!facts.isCrowd()) {
            var deed = facts.isAmongThemselves()
                    ? people.full(hosts) + " " + oneAnother(hosts)
                    : people.full(hosts) + " " + with(people.full(guests));
            return List.of("Aujourd’hui, " + deed + circumstance() + ".");
        }
        var listed = facts.isAmongThemselves() ? hosts : guests;
        var named = people.counted(listed) + " " + (people.areFeminine(listed) ? "suivantes" : "suivants");
        var deed = facts.isAmongThemselves()
                ? "les " + named + " " + oneAnother(hosts)
                : people.full(hosts) + " " + with("les " + named);
        var list = listed.stream().map(p -> "- " + people.listed(p)).collect(Collectors.joining("\n"));
        return List.of("Aujourd’hui, " + deed + circumstance() + "\u00a0:", list);
    }

    private String with(String whom) {
        var many = hosts.size() > 1;
        return switch (facts.mode()) {
            case CALL -> spoken(hosts, many ? "se sont" : "s’est") + " avec " + whom;
            case VIRTUAL -> (many ? "ont" : "a") + " tenu une rencontre virtuelle avec " + whom;
            default -> (many ? "ont" : "a") + " rencontré " + whom;
        };
    }

    private String oneAnother(List<Person> who) {
        var agreement = people.agreement(who);
        return switch (facts.mode()) {
            case CALL -> spoken(who, "se sont");
            case VIRTUAL -> "ont tenu une rencontre virtuelle";
            default -> agreement == null ? "ont tenu une rencontre" : "se sont rencontré" + agreement;
        };
    }

    /** The participle agrees; where a gender is not known, another verb needs none. */
    private String spoken(List<Person> who, String auxiliary) {
        var agreement = people.agreement(who);
        if (agreement == null) return (who.size() > 1 ? "ont" : "a") + " eu un entretien téléphonique";
        return auxiliary + " entretenu" + agreement + " par téléphone";
    }

    private String takesPart(String verb) {
        return verb + (facts.mode() == Mode.VIRTUAL ? " virtuellement " : " ") + French.at(occasion());
    }

    private String circumstance() {
        if (!facts.mode().isFaceToFace())
            return facts.occasion() == null ? "" : ", à l’occasion " + French.de(occasion());
        if (facts.occasion() == null) return placed(" ");
        return " en marge " + French.de(occasion()) + held();
    }

    /** {@code tenue à Paris}, where the occasion's gender shows; else only a comma. */
    private String held() {
        if (facts.place() == null) return "";
        var occasion = occasion();
        if (facts.place().isNamedIn(occasion)) return facts.place().further();
        var participle = occasion.startsWith("le ")
                ? "tenu"
                : occasion.startsWith("la ")
                        ? "tenue"
                        : occasion.startsWith("l’") && French.looksFeminine(occasion.substring(2)) ? "tenue" : null;
        return (participle == null ? ", " : " " + participle + " ")
                + facts.place().in();
    }

    private String placed(String before) {
        return facts.place() == null || !facts.mode().isFaceToFace()
                ? ""
                : before + facts.place().in();
    }

    /** With its article: {@code sommet du G7 → le sommet du G7}. */
    private String occasion() {
        var said = facts.occasion();
        if (French.hasDeterminer(said) && !said.matches("\\p{Lu}.*")) return said;
        if (said.matches("G(?:7|8|20)\\b.*")) return "le " + said;
        if (said.matches("COP\\s?\\d.*")) return "la " + said;
        if (said.matches("\\p{Lu}.*") && !said.matches("\\p{Lu}\\p{Ll}+ .*")) return said;
        return French.the(said, French.looksFeminine(said));
    }
}
