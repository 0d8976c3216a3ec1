package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineFamiliesTest {
    private static final String LEAD = "The harbour board named a pilot today, and the tide did not object.";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "RIMOUSKI, le 9 déc. 2025 /CNW/ - ; RIMOUSKI; 2025-12-09; CNW",
                "RIMOUSKI, QC, le 1er févr. 2024 /CNW Telbec/ - ; RIMOUSKI, QC; 2024-02-01; CNW Telbec",
                "ABIDJAN, Côte d'Ivoire , le 24 août 2025 /CNW/ - ; ABIDJAN, Côte d'Ivoire; 2025-08-24; CNW",
                "RIMOUSKI, le 3 aout 2017 /CNW/ -; RIMOUSKI; 2017-08-03; CNW",
                "RIMOUSKI, le 3 juil 2017 /CNW/ —; RIMOUSKI; 2017-07-03; CNW",
                "HALIFAX, NS, Dec. 19, 2025 /CNW/ - ; HALIFAX, NS; 2025-12-19; CNW",
                "HALIFAX , Aug. 1, 2023 /CNW/ - ; HALIFAX; 2023-08-01; CNW",
                "LIMA, Peru, June 12, 2026 /CNW/ -- ; LIMA, Peru; 2026-06-12; CNW",
                "HALIFAX, Dec 29 /CNW/ - ; HALIFAX; 2025-12-29; CNW",
                "', June 17, 2025 /CNW/ - '; -; 2025-06-17; CNW",
                "/CNW/ - ; -; -; CNW",
                "SAN DIEGO, Dec.  03, 2019  (GLOBE NEWSWIRE) -- ; SAN DIEGO; 2019-12-03; GLOBE NEWSWIRE",
                "HALIFAX,  26 mai 2020  (GLOBE NEWSWIRE) -- ; HALIFAX; 2020-05-26; GLOBE NEWSWIRE",
                "Halifax, Canada, Nov. 13, 2020 (GLOBE NEWSWIRE) -- ; Halifax, Canada; 2020-11-13; GLOBE NEWSWIRE",
                "LA-CHAUX-DE-FONDS, Suisse, 1 Sept. 2020 (GLOBE NEWSWIRE) -- ; LA-CHAUX-DE-FONDS, "
                        + "Suisse; 2020-09-01; GLOBE NEWSWIRE",
                "LYON, France--(BUSINESS WIRE)--; LYON, France; -; BUSINESS WIRE",
                "LYON--()--; LYON; -; BUSINESS WIRE",
                "WICHITA, Kan., Sept. 8, 2026 /PRNewswire/ -- ; WICHITA, Kan.; 2026-09-08; PRNewswire",
                "WICHITA, Kan., Sept. 8, 2026 /PRNewswire-USNewswire/ -- ; WICHITA, Kan.; 2026-09-08; "
                        + "PRNewswire-USNewswire",
                "Smithers, British Columbia--(Newsfile Corp. - September 1, 2026) - ; Smithers, "
                        + "British Columbia; 2026-09-01; Newsfile Corp.",
                "SURREY, BC / ACCESS Newswire / April 7, 2026 / ; SURREY, BC; 2026-04-07; ACCESS Newswire",
                "KINGSTON, ONTARIO--(Marketwire - May 16, 2008) - ; KINGSTON, ONTARIO; 2008-05-16; Marketwire",
                "June 30'26 TheNewswire - ; -; 2026-06-30; TheNewswire",
                "CANADA, December 4 - ; CANADA; 2025-12-04; -",
                "Hay River, Territoires du Nord-Ouest (le 6 mai 2000) - ; Hay River, Territoires "
                        + "du Nord-Ouest; 2000-05-06; -",
                "(Helena, MT) - ; Helena, MT; -; -",
                "HELENA, Mont. – ; HELENA, Mont.; -; -",
                "WASHINGTON, D.C. — ; WASHINGTON, D.C.; -; -",
                "Lyon, 21 jan 2019 (AFP) - ; Lyon; 2019-01-21; AFP",
                "Lyon, 10 juil 2024 (AFP) ; Lyon; 2024-07-10; AFP",
                "Lévis/Québec, le 16 septembre 2024 – ; Lévis/Québec; 2024-09-16; -",
                "OTTAWA and PARIS, Jan. 5, 2026 /CNW/ - ; OTTAWA and PARIS; 2026-01-05; CNW",
                "TRADITIONAL TERRITORY OF THE HARBOUR PEOPLE, HALIFAX, NS, Jan. 5, 2026 /CNW/ - ;"
                        + "TRADITIONAL TERRITORY OF THE HARBOUR PEOPLE, HALIFAX, NS; 2026-01-05; CNW",
            })
    void every_family_of_dateline_is_read(String dateline, String place, LocalDate date, String wire) {
        var read = WireCopyReader.read(
                "A Headline Above\n\n" + dateline + " " + LEAD + "\n\nMore came later.", "en", TODAY);
        var version = read.copy().in("en");
        assertEquals(place, version.place());
        assertEquals(date, read.copy().dateline().date());
        assertEquals(wire, read.copy().dateline().wire());
        assertEquals("A Headline Above", version.headline());
        assertEquals(LEAD + "\n\nMore came later.", version.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "November 23, 2021\\nHalifax, Nova Scotia; Halifax, Nova Scotia; 2021-11-23",
                "Le 23 novembre 2021\\nLévis (Québec); Lévis (Québec); 2021-11-23",
                "Friday, January 27, 2006\\n\\nHELENA; HELENA; 2006-01-27",
                "September 26, 2018 - Halifax, Nova Scotia - Harbours Canada; Halifax, Nova Scotia; 2018-09-26",
                "September 26, 2018 – Halifax, Nova Scotia; Halifax, Nova Scotia; 2018-09-26",
                "Le 26 septembre 2018 – Lévis (Québec) – Ports Canada; Lévis (Québec); 2018-09-26",
            })
    void a_date_and_a_place_on_their_own_lines_are_a_dateline(String block, String place, LocalDate date) {
        var copy = "A Headline Above\n\n" + block.replace("\\n", "\n") + "\n\n" + LEAD;
        var read = WireCopyReader.read(copy, "en", null);
        assertEquals(place, read.copy().in("en").place());
        assertEquals(date, read.copy().dateline().date());
        assertEquals(LEAD, read.copy().in("en").body());
    }

    @Test
    void the_date_of_an_office_stands_above_its_place() {
        var read = WireCopyReader.read("BIG NEWS\nMarch 3, 2007\n(Helena, MT) - " + LEAD, "en", null);
        assertEquals(LocalDate.of(2007, 3, 3), read.copy().dateline().date());
        assertEquals("Helena, MT", read.copy().in("en").place());
    }

    @Test
    void the_office_alone_after_the_dash_is_the_source_and_not_the_lead() {
        var read =
                WireCopyReader.read("LIMA, Peru, Nov. 22, 2025 /CNW/ - Harbour Master's Office\n\n" + LEAD, "en", null);
        assertEquals("Harbour Master's Office", read.copy().in("en").source());
        assertEquals(LEAD, read.copy().in("en").body());
    }

    @Test
    void a_date_without_year_is_the_nearest_and_is_said() {
        var read = WireCopyReader.read("HALIFAX, Oct. 25 /CNW/ - " + LEAD, "en", LocalDate.of(2026, 1, 2));
        assertEquals(LocalDate.of(2025, 10, 25), read.copy().dateline().date());
        assertTrue(read.remarks().stream().anyMatch(remark -> remark.code().equals("wire.no-year")));
    }

    @Test
    void a_day_that_does_not_exist_is_no_date() {
        var read = WireCopyReader.read("HALIFAX, Feb. 31, 2026 /CNW/ - " + LEAD, "en", null);
        assertNull(read.copy().dateline().date());
        assertTrue(read.remarks().stream().anyMatch(remark -> remark.code().equals("wire.no-such-day")));
    }

    @Test
    void a_date_in_the_lead_is_not_the_date_of_issue() {
        var read = WireCopyReader.read(
                "Board meets\n\nOn November 1, 2017, the board met. It may march again in May.\n\nEnd of it.",
                null,
                null);
        assertNull(read.copy().dateline().date());
    }

    @Test
    void a_headline_with_a_dash_is_not_a_dateline() {
        var read = WireCopyReader.read(
                "CORRECTION - The harbour board has named a pilot\n\nHALIFAX, Jan. 5, 2026 /CNW/ - " + LEAD,
                "en",
                null);
        assertEquals(
                "CORRECTION - The harbour board has named a pilot",
                read.copy().in("en").headline());
        assertEquals("HALIFAX", read.copy().in("en").place());
    }
}
