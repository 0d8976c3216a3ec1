package communique.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around the findings on a release's page. */
@MessageBundle("preflight")
public interface PreflightMessages {
    @Message("Replace with “{words}”")
    String replaceWith(String words);

    @Message("Take out")
    String takeOut();

    @Message("Put in the no-break space")
    String putInSpace();

    @Message("Set right the typography: {language}")
    String setRight(String language);

    @Message(
            "Spaces, quotation marks, apostrophes, accents, figures and dashes, as this language writes them; no word changes.")
    String setRightLead();

    @Message("paragraph {number}")
    String paragraph(int number);
}
