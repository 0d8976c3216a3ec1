package communique.readout;

import communique.copy.Meeting;
import communique.copy.Meeting.Figure;
import communique.copy.Meeting.Participant;
import communique.copy.Meeting.Topic;
import communique.copy.Meeting.Where;
import communique.copy.Official.Gender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People and subjects, all invented, from which the meetings of the approval test are put together. */
final class Meetings {
    static final Participant PM =
            host("Élise Tremblay-Roy", "première ministre", "Prime Minister", Gender.FEMININE, "CA");
    static final Participant PM_M = host("Thomas Okafor", "premier ministre", "Prime Minister", Gender.MASCULINE, "CA");
    static final Participant FOREIGN = host(
            "Anouk Hébert", "ministre des Affaires étrangères", "Minister of Foreign Affairs", Gender.FEMININE, "CA");
    static final Participant DEFENCE = host(
            "Paul Hardy Jr.",
            "ministre de la Défense nationale",
            "Minister of National Defence",
            Gender.MASCULINE,
            "CA");
    static final Participant UK =
            guest("Oliver P. Whitmore", "premier ministre", "Prime Minister", Gender.MASCULINE, "GB");
    static final Participant FRANCE = guest(
            "Camille de La Tour",
            "président de la République française",
            "President of the French Republic",
            Gender.MASCULINE,
            "FR");
    static final Participant GERMANY = guest("Ilse von der Heide", "chancelière", "Chancellor", Gender.FEMININE, "DE");
    static final Participant KOREA = guest("Seo Min-jun", "président", "President", Gender.MASCULINE, "KR");
    static final Participant UKRAINE = guest("Olena Kovalchuk", "présidente", "President", Gender.FEMININE, "UA");
    static final Participant DENMARK =
            guest("Ditte Holm", "première ministre", "Prime Minister", Gender.FEMININE, "DK");
    static final Participant USA = guest("J. D. Harper III", "président", "President", Gender.MASCULINE, "US");
    static final Participant MEXICO = guest("Lucía de la Vega", "présidente", "President", Gender.FEMININE, "MX");
    static final Participant PHILIPPINES =
            guest("Ramon T. Salonga Jr.", "président", "President", Gender.MASCULINE, "PH");
    static final Participant HAITI = guest("Marie-Flore Estimé", "présidente", "President", Gender.FEMININE, "HT");
    static final Participant ISRAEL =
            guest("Noa Peretz", "ministre des Finances", "Minister of Finance", Gender.FEMININE, "IL");
    static final Participant SPAIN = guest("Alfonso Bernal", "ambassadeur", "Ambassador", Gender.MASCULINE, "ES");
    static final Participant NETHERLANDS =
            guest("Joost van den Berg", "premier ministre", "Prime Minister", Gender.MASCULINE, "NL");
    static final Participant NATO = body(
            "Henrik Aalto",
            "secrétaire général",
            "Secretary General",
            Gender.MASCULINE,
            "l'Organisation du Traité de l'Atlantique Nord (OTAN)",
            "the North Atlantic Treaty Organization (NATO)");
    static final Participant UN =
            body("Amina Diallo", "secrétaire générale", "Secretary-General", Gender.FEMININE, "ONU", "United Nations");
    static final Participant EU = body(
            "Katrin van Houten",
            "présidente",
            "President",
            Gender.FEMININE,
            "la Commission européenne",
            "the European Commission");
    static final Participant KING =
            guest("Frédéric II", "Sa Majesté le roi", "His Majesty King", Gender.MASCULINE, null);

    private Meetings() {}

    static Participant host(String name, String fr, String en, Gender gender, String country) {
        return new Participant(name, both(fr, en), "host", null, gender, Map.of(), country);
    }

    static Participant guest(String name, String fr, String en, Gender gender, String country) {
        return new Participant(name, both(fr, en), "guest", null, gender, Map.of(), country);
    }

    static Participant body(String name, String fr, String en, Gender gender, String bodyFr, String bodyEn) {
        return new Participant(name, both(fr, en), "guest", null, gender, both(bodyFr, bodyEn), null);
    }

    static Participant bare(String name, String role) {
        return new Participant(name, Map.of(), role);
    }

    static Map<String, String> both(String fr, String en) {
        return Map.of("fr", fr, "en", en);
    }

    static Topic topic(String verb, String by, String fr, String en, Figure... figures) {
        return new Topic(verb, both(fr, en), by, List.of(figures));
    }

    static Figure money(String amount, String currency) {
        return new Figure(new BigDecimal(amount), currency, null);
    }

    static Figure percent(String value) {
        return new Figure(null, null, new BigDecimal(value));
    }

    static final Topic TRADE = topic("discussed", null, "le commerce", "trade");
    static final Topic ENERGY = topic("discussed", null, "l'énergie", "energy");
    static final Topic MINERALS = topic("discussed", null, "les minéraux critiques", "critical minerals");
    static final Topic SECURITY = topic(
            "discussed",
            null,
            "la sécurité de l'Arctique et le renforcement de la défense continentale",
            "Arctic security and the strengthening of continental defence");
    static final Topic AID = topic(
            "discussed",
            null,
            "le soutien à l'Ukraine et la reconstruction des villes touchées",
            "support for Ukraine and the reconstruction of affected cities");
    static final Topic WEIGHT = topic(
            "underlined",
            null,
            "l'importance d'un commerce fondé sur des règles",
            "the importance of rules-based trade");
    static final Topic THAT = topic(
            "underlined",
            null,
            "que l'Alliance demeure la pierre angulaire de la sécurité transatlantique",
            "that the Alliance remains the cornerstone of transatlantic security");
    static final Topic PLEDGE = topic(
            "reaffirmed",
            null,
            "la volonté du Canada de respecter ses engagements",
            "Canada's resolve to meet its commitments");
    static final Topic THANKS = topic("thanked", null, "l'accueil chaleureux", "the warm welcome");
    static final Topic GUESTS_THANKS = topic("thanked", "guest", "l'aide du Canada", "Canada's help");
    static final Topic MONEY = topic(
            "announced",
            null,
            "une contribution de {1} au fonds, soit {2} de plus que l'an dernier",
            "a contribution of {1} to the fund, {2} more than last year",
            money("892000000", "CAD"),
            percent("3.5"));
    static final Topic ALL_UNDERLINE = topic(
            "underlined", "all", "la nécessité d'une paix juste et durable", "the need for a just and lasting peace");

    static Draft meeting(String mode) {
        return new Draft(mode);
    }

    /** A meeting being put together. */
    static final class Draft {
        private final String mode;
        private final List<Participant> people = new ArrayList<>();
        private final List<Topic> topics = new ArrayList<>();
        private final List<Map<String, String>> followUp = new ArrayList<>();
        private final Map<String, String> place = new LinkedHashMap<>();
        private Map<String, String> occasion = Map.of();
        private Where where;
        private Boolean touch;

        private Draft(String mode) {
            this.mode = mode;
        }

        Draft with(Participant... participants) {
            people.addAll(List.of(participants));
            return this;
        }

        Draft on(Topic... told) {
            topics.addAll(List.of(told));
            return this;
        }

        Draft in(String fr, String en, String country) {
            where = new Where(both(fr, en), country);
            return this;
        }

        Draft in(String fr, String en) {
            place.putAll(both(fr, en));
            return this;
        }

        Draft at(String fr, String en) {
            occasion = both(fr, en);
            return this;
        }

        Draft agreed(String fr, String en) {
            followUp.add(both(fr, en));
            return this;
        }

        Draft withoutTouch() {
            touch = false;
            return this;
        }

        Meeting facts() {
            return new Meeting(mode, place, occasion, people, topics, null, where, followUp, touch);
        }
    }
}
