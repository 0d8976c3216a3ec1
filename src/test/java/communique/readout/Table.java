package communique.readout;

import static communique.readout.Meetings.*;

import communique.copy.Meeting;
import communique.copy.Official.Gender;
import communique.readout.HouseStyle.Later;
import java.util.LinkedHashMap;
import java.util.Map;

/** The meetings whose texts are approved: modes, participants, places, subjects. */
final class Table {
    static final HouseStyle FORMAL = new HouseStyle(Later.HONORIFIC, Map.of(), "CA");

    private final Map<String, Meeting> meetings = new LinkedHashMap<>();

    static Map<String, Meeting> all() {
        var table = new Table();
        table.faceToFace();
        table.margins();
        table.calls();
        table.virtual();
        table.among();
        table.crowds();
        table.sparse();
        table.words();
        return table.meetings;
    }

    private void add(String title, Draft draft) {
        if (meetings.put(title, draft.facts()) != null) throw new IllegalStateException(title);
    }

    private void faceToFace() {
        add(
                "in person, Paris",
                meeting("in_person").with(PM, FRANCE).in("Paris", "Paris", "FR").on(TRADE, ENERGY, MINERALS, PLEDGE));
        add(
                "in person, London",
                meeting("in_person")
                        .with(PM_M, UK)
                        .in("Londres", "London", "GB")
                        .on(SECURITY, THAT));
        add(
                "in person, The Hague",
                meeting("in_person")
                        .with(PM, NETHERLANDS)
                        .in("La Haye", "The Hague", "NL")
                        .on(THANKS, TRADE));
        add(
                "in person, Le Havre",
                meeting("in_person")
                        .with(FOREIGN, FRANCE)
                        .in("Le Havre", "Le Havre", "FR")
                        .on(AID));
        add(
                "in person, Cairo",
                meeting("in_person")
                        .with(DEFENCE, NATO)
                        .in("Le Caire", "Cairo", "EG")
                        .on(THAT, PLEDGE, MONEY));
        add(
                "in person, Washington",
                meeting("in_person")
                        .with(PM_M, USA)
                        .in("Washington", "Washington, D.C.", "US")
                        .on(TRADE, WEIGHT));
        add(
                "in person, Mexico City",
                meeting("in_person")
                        .with(PM, MEXICO)
                        .in("Mexico", "Mexico City", "MX")
                        .on(MINERALS, WEIGHT, PLEDGE));
        add(
                "in person, Port-au-Prince",
                meeting("in_person")
                        .with(FOREIGN, HAITI)
                        .in("Port-au-Prince", "Port-au-Prince", "HT")
                        .on(GUESTS_THANKS, MONEY));
        add(
                "in person, Havana",
                meeting("in_person")
                        .with(PM, SPAIN)
                        .in("La Havane", "Havana", "CU")
                        .on(TRADE));
        add(
                "in person, Singapore",
                meeting("in_person")
                        .with(PM_M, KOREA)
                        .in("Singapour", "Singapore", "SG")
                        .on(ENERGY, MINERALS));
        add(
                "in person, Manila",
                meeting("in_person")
                        .with(PM_M, PHILIPPINES)
                        .in("Manille", "Manila", "PH")
                        .on(THANKS, SECURITY));
        add(
                "in person, Copenhagen",
                meeting("in_person")
                        .with(PM, DENMARK)
                        .in("Copenhague", "Copenhagen", "DK")
                        .on(SECURITY, ALL_UNDERLINE));
        add(
                "in person, Kyiv",
                meeting("in_person").with(PM, UKRAINE).in("Kyiv", "Kyiv", "UA").on(AID, GUESTS_THANKS, MONEY));
        add(
                "in person, Jerusalem",
                meeting("in_person")
                        .with(FOREIGN, ISRAEL)
                        .in("Jérusalem", "Jerusalem", "IL")
                        .on(ALL_UNDERLINE));
        add(
                "in person, Brasília, two guests",
                meeting("in_person")
                        .with(PM_M, GERMANY, EU)
                        .in("Brasilia", "Brasília", "BR")
                        .on(TRADE, WEIGHT, THANKS));
        add(
                "in person, Reykjavik",
                meeting("in_person")
                        .with(PM, DENMARK, UKRAINE)
                        .in("Reykjavik", "Reykjavik", "IS")
                        .on(SECURITY, THANKS));
        add(
                "in person, at home",
                meeting("in_person").with(PM_M, UN).in("Ottawa", "Ottawa", "CA").on(MONEY, GUESTS_THANKS));
        add(
                "in person, in a province, in words",
                meeting("in_person")
                        .with(PM, KOREA)
                        .in("Kananaskis, en Alberta", "Kananaskis, Alberta")
                        .on(ENERGY));
        add(
                "in person, with the king",
                meeting("in_person").with(PM, KING).in("Oslo", "Oslo", "NO").on(TRADE, PLEDGE));
        add("in person, nowhere told", meeting("in_person").with(PM_M, GERMANY).on(ENERGY, WEIGHT));
        add(
                "in person, only a country",
                meeting("in_person").with(PM_M, MEXICO).in("Mexique", "Mexico").on(TRADE));
        add(
                "in person, Bridgetown",
                meeting("in_person")
                        .with(PM, UN)
                        .in("Bridgetown", "Bridgetown", "BB")
                        .on(MONEY));
        add(
                "in person, Tehran",
                meeting("in_person")
                        .with(FOREIGN, SPAIN)
                        .in("Téhéran", "Tehran", "IR")
                        .on(ALL_UNDERLINE));
    }

    private void margins() {
        add(
                "margins, as in the seed",
                meeting("margins")
                        .with(PM_M, NATO)
                        .at("la réunion de la Coalition des volontaires", "the Coalition of the Willing meeting")
                        .in("Paris", "Paris", "FR")
                        .on(AID, THAT, PLEDGE));
        add(
                "margins, of the summit",
                meeting("margins")
                        .with(PM, UKRAINE)
                        .at("le Sommet du G7", "the G7 Summit")
                        .in("Évian-les-Bains", "Évian-les-Bains", "FR")
                        .on(AID, MONEY));
        add(
                "margins, of the assembly",
                meeting("margins")
                        .with(FOREIGN, ISRAEL)
                        .at("l'Assemblée générale des Nations Unies", "the United Nations General Assembly")
                        .in("New York", "New York", "US")
                        .on(ALL_UNDERLINE));
        add(
                "margins, of the games",
                meeting("margins")
                        .with(PM, FRANCE)
                        .at("les Jeux olympiques", "the Olympic Games")
                        .in("Milan", "Milan", "IT")
                        .on(TRADE));
        add(
                "margins, without an article",
                meeting("margins")
                        .with(PM_M, UK)
                        .at("sommet de l'OTAN", "NATO Summit")
                        .in("Ankara", "Ankara", "TR")
                        .on(THAT));
        add(
                "margins, COP30",
                meeting("margins")
                        .with(PM, MEXICO)
                        .at("COP30", "COP30")
                        .in("Belém", "Belém", "BR")
                        .on(ENERGY));
        add(
                "margins, G20 in Johannesburg",
                meeting("margins")
                        .with(PM_M, GERMANY, FRANCE, EU)
                        .at("le Sommet du G20", "the G20 Summit")
                        .in("Johannesburg", "Johannesburg", "ZA")
                        .on(TRADE, MINERALS, ALL_UNDERLINE));
        add(
                "margins, of the forum, in words",
                meeting("margins")
                        .with(DEFENCE, NETHERLANDS)
                        .at("le Forum sur la sécurité internationale", "the International Security Forum")
                        .in("Halifax, en Nouvelle-Écosse", "Halifax, Nova Scotia")
                        .on(SECURITY, PLEDGE));
        add(
                "margins, told as in person",
                meeting("in_person")
                        .with(PM, KOREA)
                        .at("la réunion des dirigeants de l'APEC", "the APEC Leaders' Meeting")
                        .in("Gyeongju", "Gyeongju", "KR")
                        .on(ENERGY, THANKS));
        add(
                "margins, two hosts",
                meeting("margins")
                        .with(FOREIGN, DEFENCE, NATO)
                        .at("la conférence de Munich sur la sécurité", "the Munich Security Conference")
                        .in("Munich", "Munich", "DE")
                        .on(THAT, PLEDGE, AID));
        add(
                "margins, place unknown",
                meeting("margins")
                        .with(PM, UN)
                        .at("la semaine de haut niveau", "the high-level week")
                        .on(ALL_UNDERLINE));
        add(
                "margins, Abu Dhabi",
                meeting("margins")
                        .with(PM_M, PHILIPPINES)
                        .at("l'exposition", "the exhibition")
                        .in("Abou Dhabi", "Abu Dhabi", "AE")
                        .on(TRADE));
    }

    private void calls() {
        add("call, he with him", meeting("call").with(PM_M, UK).on(TRADE, SECURITY));
        add("call, she with her", meeting("call").with(PM, UKRAINE).on(AID, GUESTS_THANKS));
        add("call, two hosts", meeting("call").with(FOREIGN, DEFENCE, NATO).on(THAT));
        add("call, two women", meeting("call").with(PM, FOREIGN, GERMANY).on(ENERGY, ALL_UNDERLINE));
        add(
                "call, three guests",
                meeting("call")
                        .with(PM_M, UK, FRANCE, GERMANY)
                        .in("Ottawa", "Ottawa", "CA")
                        .on(AID, PLEDGE));
        add(
                "call, on an occasion",
                meeting("call")
                        .with(PM, DENMARK)
                        .at("la fête nationale du Danemark", "Denmark's national day")
                        .on(TRADE));
        add(
                "call, with the President of the United States",
                meeting("call").with(PM_M, USA).on(TRADE, ENERGY, WEIGHT, PLEDGE));
        add(
                "call, with somebody whose gender is not told",
                meeting("call")
                        .with(bare("Dominique Landry", "host"), bare("Alex Morin", "guest"))
                        .on(TRADE));
        add("call, later Mr. and Ms.", meeting("call").with(PM, KOREA).on(SECURITY, THANKS, PLEDGE));
        add(
                "call, later Mr. and Ms., with particles",
                meeting("call").with(PM_M, GERMANY, EU).on(TRADE, ALL_UNDERLINE));
        add(
                "call, to agree on something",
                meeting("call")
                        .with(PM, MEXICO)
                        .on(TRADE)
                        .agreed(
                                "accroître les échanges et harmoniser les normes",
                                "increase trade and harmonize standards")
                        .agreed(
                                "que leurs équipes se rencontreraient au printemps",
                                "that their teams would meet in the spring"));
        add(
                "call, not staying in touch",
                meeting("call").with(PM_M, NETHERLANDS).on(THANKS).withoutTouch());
    }

    private void virtual() {
        add("virtual, two", meeting("virtual").with(PM, EU).on(TRADE, MINERALS));
        add(
                "virtual, three hosts",
                meeting("virtual").with(PM_M, FOREIGN, DEFENCE, UN).on(MONEY, GUESTS_THANKS));
        add(
                "virtual, on an occasion",
                meeting("virtual")
                        .with(PM, UN)
                        .at("le Sommet sur le climat", "the Climate Summit")
                        .on(ENERGY, PLEDGE));
        add(
                "virtual, four guests",
                meeting("virtual").with(PM, UK, FRANCE, GERMANY, UKRAINE).on(AID, ALL_UNDERLINE));
        add(
                "virtual, alone at the summit",
                meeting("virtual")
                        .with(PM)
                        .at("le Sommet pour la démocratie", "the Summit for Democracy")
                        .on(PLEDGE, WEIGHT));
    }

    private void among() {
        add(
                "among ministers",
                meeting("in_person")
                        .with(FOREIGN, DEFENCE)
                        .in("Québec", "Québec City", "CA")
                        .on(SECURITY));
        add("among women", meeting("call").with(PM, FOREIGN).on(TRADE, ENERGY));
        add(
                "among three",
                meeting("in_person")
                        .with(PM, FOREIGN, DEFENCE)
                        .in("Montréal", "Montréal", "CA")
                        .on(SECURITY, TRADE)
                        .agreed("un plan d'action", "a plan of action"));
        add(
                "among people whose gender is not told",
                meeting("in_person")
                        .with(bare("Dominique Landry", "host"), bare("Alex Morin", "host"))
                        .in("Lévis", "Lévis", "CA"));
        add(
                "alone at the meeting",
                meeting("in_person")
                        .with(PM_M)
                        .at("la réunion de la Coalition des volontaires", "the Coalition of the Willing meeting")
                        .in("Paris", "Paris", "FR")
                        .on(PLEDGE, THAT));
    }

    private void crowds() {
        add(
                "crowd, nine leaders",
                meeting("in_person")
                        .with(PM, UK, FRANCE, GERMANY, KOREA, UKRAINE, DENMARK, USA, MEXICO, PHILIPPINES)
                        .in("Rome", "Rome", "IT")
                        .on(AID, ALL_UNDERLINE, PLEDGE));
        add(
                "crowd, call with five",
                meeting("call")
                        .with(PM_M, UK, FRANCE, GERMANY, NETHERLANDS, NATO)
                        .on(AID, GUESTS_THANKS));
        add(
                "crowd, five women",
                meeting("virtual")
                        .with(PM, GERMANY, UKRAINE, DENMARK, MEXICO, EU)
                        .on(ENERGY, MINERALS)
                        .agreed("se revoir en juin", "meet again in June"));
        add(
                "crowd, on the margins",
                meeting("margins")
                        .with(PM_M, UK, FRANCE, GERMANY, UKRAINE, EU, NATO)
                        .at("le Sommet du G7", "the G7 Summit")
                        .in("Kananaskis", "Kananaskis", "CA")
                        .on(AID, MONEY));
    }

    private void sparse() {
        add("sparse, only names", meeting("in_person").with(bare("Mark Lavoie", "host"), bare("Jo Nguyen", "guest")));
        add(
                "sparse, names without roles",
                meeting("call")
                        .with(bare("Mark Lavoie", null), bare("Jo Nguyen", null))
                        .on(TRADE));
        add(
                "sparse, only names in words",
                meeting("in_person")
                        .with(bare("Mark Lavoie", "host"), bare("Jo Nguyen", "guest"))
                        .in("à Genève", "in Geneva")
                        .on(WEIGHT));
        add(
                "sparse, titles without gender",
                meeting("in_person")
                        .with(
                                host("Dominique Landry", "ministre de la Santé", "Minister of Health", null, null),
                                guest("Alex Morin", "commissaire", "Commissioner", null, "NZ"))
                        .in("Wellington", "Wellington", "NZ")
                        .on(TRADE, WEIGHT));
    }

    private void words() {
        add(
                "words, titles put into the feminine",
                meeting("in_person")
                        .with(
                                host("Anne Roy", "premier ministre", "Prime Minister", Gender.FEMININE, "CA"),
                                guest("Ana Lima", "ambassadeur", "Ambassador", Gender.FEMININE, "UA"))
                        .in("Ottawa", "Ottawa", "CA")
                        .on(THANKS));
        add(
                "words, two of one name",
                meeting("in_person")
                        .with(
                                PM,
                                guest("Kim Do-yun", "président", "President", Gender.MASCULINE, "KR"),
                                guest("Kim Ha-eun", "ministre du Commerce", "Minister of Trade", Gender.FEMININE, "KR"))
                        .in("Séoul", "Seoul", "KR")
                        .on(TRADE, THANKS));
        add(
                "words, euros and pounds",
                meeting("in_person")
                        .with(PM_M, UK)
                        .in("Londres", "London", "GB")
                        .on(
                                topic("announced", null, "un prêt de {1}", "a loan of {1}", money("1500000000", "EUR")),
                                topic(
                                        "announced",
                                        "guest",
                                        "une aide de {1} et un don de {2}",
                                        "aid of {1} and a gift of {2}",
                                        money("750000", "GBP"),
                                        money("1900000", "USD"))));
        add(
                "words, thanks that name whom they thank",
                meeting("in_person")
                        .with(PM, NATO)
                        .on(topic(
                                "thanked",
                                null,
                                "le secrétaire général pour son appui",
                                "the Secretary General for his support")));
        add(
                "words, a figure without its place",
                meeting("call")
                        .with(PM, UN)
                        .on(topic(
                                "announced",
                                null,
                                "une nouvelle contribution",
                                "a new contribution",
                                money("2000000", "CAD"))));
        add(
                "words, said by one",
                meeting("in_person")
                        .with(PM, UK, GERMANY)
                        .in("Berlin", "Berlin", "DE")
                        .on(
                                topic(
                                        "underlined",
                                        "Ilse von der Heide",
                                        "le rôle de l'industrie",
                                        "the role of industry"),
                                topic("thanked", "Oliver P. Whitmore", "le travail accompli", "the work done"),
                                topic("discussed", "host", "la hausse des prix", "rising prices")));
        add(
                "words, quotation and percent",
                meeting("call")
                        .with(PM, UK)
                        .on(
                                topic(
                                        "reaffirmed",
                                        null,
                                        "que la cible de 2 % serait atteinte et que « l'unité » l'emporterait",
                                        "that the 2% target would be met and that “unity” would prevail"),
                                topic("discussed", null, "Haïti", "Haiti"),
                                topic("discussed", null, "Hongrie et Ukraine", "Hungary and Ukraine")));
        add(
                "words, much agreed, much raised",
                meeting("margins")
                        .with(PM, NETHERLANDS)
                        .at("la Conférence de La Haye", "the Conference of The Hague")
                        .in("La Haye", "The Hague", "NL")
                        .on(
                                topic("discussed", "guest", "l'énergie", "energy"),
                                topic("discussed", "guest", "le climat", "climate"),
                                topic("discussed", "host", "la question des prix", "the question of prices"),
                                topic("discussed", "guest", "Haïti", "Haiti"))
                        .agreed("se revoir en juin", "meet again in June")
                        .agreed("un plan d'action", "a plan of action")
                        .agreed("que leurs équipes se parleraient", "that their teams would talk"));
    }
}
