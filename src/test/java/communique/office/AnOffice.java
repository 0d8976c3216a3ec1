package communique.office;

import communique.core.LocalText;
import java.util.List;

/** Offices for tests that need no database. */
public final class AnOffice {
    private AnOffice() {}

    /** A bilingual office in Ottawa. */
    public static Office bilingual() {
        return called("pmo");
    }

    public static Office called(String code) {
        var contact = new MediaContact(
                LocalText.of("Relations avec les médias – CPM", "PMO Media Relations"), "media@pmo.example", null);
        return new Office(
                code,
                new Profile(
                        LocalText.of("Cabinet du Premier ministre du Canada", "Prime Minister’s Office"),
                        LocalText.of("CPM", "PMO"),
                        "ON",
                        "America/Toronto",
                        List.of("en", "fr"),
                        LocalText.EMPTY,
                        LocalText.EMPTY,
                        new Profile.Sender("PMO", "media@pmo.example"),
                        List.of(contact)));
    }
}
