package communique.official;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Pages of the officials register. */
@MessageBundle("official")
public interface OfficialMessages {
    @Message("Officials")
    String officials();

    @Message("Titles typed once: readouts take from here what somebody was on the day of the meeting.")
    String lead();

    @Message("New official")
    String newOfficial();

    @Message("Name or title")
    String search();

    @Message("Nobody here yet. Add those whom your readouts name most.")
    String none();

    @Message("Name")
    String name();

    @Message("As it is printed: Lee Jae Myung, Ursula von der Leyen")
    String nameHint();

    @Message("Called later on")
    String familyName();

    @Message("Lee, von der Leyen; left empty, the last word of the name")
    String familyNameHint();

    @Message("Gender, for French agreement")
    String gender();

    @Message("not told")
    String unknown();

    @Message("feminine")
    String feminine();

    @Message("masculine")
    String masculine();

    @Message("Titles")
    String titles();

    @Message(
            "Without article, as in the middle of a sentence. What it belongs to stands apart, with its article in French.")
    String titlesHint();

    @Message("Title {n}")
    String titleN(int n);

    @Message("Title in French")
    String titleFr();

    @Message("Title in English")
    String titleEn();

    @Message("Country or organisation in French")
    String organisationFr();

    @Message("Country or organisation in English")
    String organisationEn();

    @Message("First day")
    String from();

    @Message("Last day")
    String to();

    @Message("today")
    String today();

    @Message("One more title")
    String more();

    @Message("Take out of the register")
    String remove();

    @Message("Take this person out of the register? Releases keep their text.")
    String removeSure();
}
