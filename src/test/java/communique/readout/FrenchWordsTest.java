package communique.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Meeting.Figure;
import communique.copy.Official.Gender;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** French words next to each other, each form read by a person. */
class FrenchWordsTest {
    private static final List<String> TITLES = List.of(
            "premier ministre",
            "président",
            "secrétaire général",
            "haut représentant",
            "ministre délégué",
            "vice-premier ministre",
            "ambassadeur",
            "conseiller à la sécurité nationale",
            "chef de cabinet",
            "directeur général",
            "gouverneur général",
            "lieutenant-gouverneur",
            "haut-commissaire",
            "roi",
            "sénateur",
            "député",
            "envoyé spécial",
            "ministre des Affaires étrangères",
            "maire",
            "chancelier fédéral",
            "juge en chef",
            "procureur général",
            "coordonnateur",
            "président-directeur général",
            "commissaire européen",
            "vice-président exécutif",
            "grand chef",
            "chef national",
            "représentant permanent",
            "porte-parole");

    @Test
    void every_country_has_its_article_and_its_prepositions() throws IOException {
        var lines = Countries.inOrder("fr").keySet().stream().map(code -> {
            var country = FrenchCountry.of(code);
            return code + "  " + country.in() + "  " + country.of() + "  in " + EnglishPlaces.the(code);
        });
        Approved.hold("countries.txt", lines.collect(Collectors.joining("\n")) + "\n");
    }

    @Test
    void titles_are_put_into_the_feminine_and_show_their_gender() throws IOException {
        var lines = TITLES.stream().map(title -> {
            var feminine = FrenchTitle.of(title, Gender.FEMININE);
            return title + " (" + FrenchTitle.shown(title) + ")  " + feminine + " (" + FrenchTitle.shown(feminine)
                    + ")";
        });
        Approved.hold("titles.txt", lines.collect(Collectors.joining("\n")) + "\n");
    }

    @Test
    void elision_knows_the_aspirated_h() {
        for (var word : List.of("Haye", "Havre", "haut", "Honduras", "Hongrie", "onze", "yoga", "HCR", "huit"))
            assertFalse(French.elides(word), word);
        for (var word : List.of("Haïti", "hôpital", "hydrogène", "ONU", "Ukraine", "île", "Élysée", "Yves", "histoire"))
            assertTrue(French.elides(word), word);
    }

    @Test
    void of_contracts_and_is_repeated_before_each_noun() {
        assertEquals("du commerce et de la sécurité", FrenchBody.deEach("le commerce et la sécurité"));
        assertEquals("de l’OTAN et des Nations Unies", FrenchBody.deEach("l’OTAN et les Nations Unies"));
        assertEquals("d’un plan et d’une stratégie", FrenchBody.deEach("un plan et une stratégie"));
        assertEquals("de commerce et de sécurité", FrenchBody.deEach("commerce et sécurité"));
        assertEquals("de la Hongrie et d’Haïti", FrenchBody.deEach("Hongrie et Haïti"));
        assertEquals("des minéraux", FrenchBody.deEach("des minéraux"));
        assertEquals("de onze projets", FrenchBody.deEach("onze projets"));
    }

    @Test
    void cities_keep_their_article() {
        assertEquals(
                "au Caire, en Égypte", FrenchPlaces.of("Le Caire", "EG", "CA").in());
        assertEquals(
                "à La Haye, aux Pays-Bas",
                FrenchPlaces.of("La Haye", "NL", "CA").in());
        assertEquals("LE CAIRE", FrenchPlaces.of("au Caire, en Égypte", "CA").line());
        assertEquals(
                "à Paris, en France", FrenchPlaces.of("Paris, France", "CA").in());
        assertEquals("à Genève", FrenchPlaces.of("à Genève", "CA").in());
        assertEquals("à Singapour", FrenchPlaces.of("Singapour", "SG", "CA").in());
    }

    @Test
    void organisations_take_their_article_or_ask_for_it() {
        assertEquals("l’OTAN", FrenchOrganisation.the("OTAN"));
        assertEquals("la Commission européenne", FrenchOrganisation.the("Commission européenne"));
        assertEquals("les Nations Unies", FrenchOrganisation.the("Nations Unies"));
        assertEquals("les États-Unis", FrenchOrganisation.the("États-Unis"));
        assertEquals("Hydro-Québec", FrenchOrganisation.the("Hydro-Québec"));
        assertNull(FrenchOrganisation.the("BCE"));
        assertEquals(
                "secrétaire général de l’OTAN",
                FrenchOrganisation.brief("secrétaire général de l’Organisation du Traité de l’Atlantique Nord (OTAN)"));
        assertEquals(
                "directrice générale du FMI",
                FrenchOrganisation.brief("directrice générale du Fonds monétaire international (FMI)"));
    }

    @Test
    void figures_are_written_as_each_language_writes_them() {
        figure("892 millions de dollars", "$892 million", "892000000", "CAD");
        figure("1,5 milliard d’euros", "€1.5 billion", "1500000000", "EUR");
        figure("1,9 million de dollars américains", "US$1.9 million", "1900000", "USD");
        figure("750 000 livres sterling", "£750,000", "750000", "GBP");
        figure("1 dollar", "$1", "1", "CAD");
        figure("2 millions", "2 million", "2000000", null);
        var percent = new Figure(null, null, new BigDecimal("3.5"));
        assertEquals("3,5\u00a0%", new FrenchFigures("CA").write(percent));
        assertEquals("3.5%", new EnglishFigures().write(percent));
    }

    private static void figure(String fr, String en, String amount, String currency) {
        var figure = new Figure(new BigDecimal(amount), currency, null);
        assertEquals(fr, new FrenchFigures("CA").write(figure).replace('\u00a0', ' '));
        assertEquals(en, new EnglishFigures().write(figure).replace('\u00a0', ' '));
    }

    @Test
    void names_are_shortened_by_their_family_name() {
        assertEquals("von der Leyen", Person.family("Ursula von der Leyen", null));
        assertEquals("Marcos", Person.family("Ferdinand R. Marcos Jr.", null));
        assertEquals("Le Drian", Person.family("Jean-Yves Le Drian", null));
        assertEquals("bin Salman", Person.family("Mohammed bin Salman", null));
        assertEquals("Lee", Person.family("Lee Jae Myung", "KR"));
        assertEquals("Charles III", Person.family("Charles III", "GB"));
        assertEquals("Lula", Person.family("Lula", "BR"));
    }

    @Test
    void typed_words_get_their_spaces_and_apostrophes() {
        assertEquals("l’«\u00a0unité\u00a0»\u00a0: 2\u00a0%", French.set("l'«unité» : 2 %"));
        assertEquals("12\u00a0h\u00a030", French.set("12 h 30"));
        assertEquals("10\u00a0000\u00a0000", French.set("10 000 000"));
    }
}
