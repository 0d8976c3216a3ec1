package communique.newsroom;

import communique.copy.Kind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The public pages. */
@MessageBundle("newsroom")
public interface NewsroomMessages {
    @Message("Newsroom")
    String title();

    @Message("{#switch kind.name}"
            + "{#case 'READOUT'}Readout"
            + "{#case 'NEWS_RELEASE'}News release"
            + "{#case 'STATEMENT'}Statement"
            + "{#case 'MEDIA_ADVISORY'}Media advisory"
            + "{#case 'BACKGROUNDER'}Backgrounder"
            + "{#case 'SPEECH'}Speech{/switch}")
    String kind(Kind kind);

    @Message("Nothing has been issued yet.")
    String none();

    @Message("Related links")
    String links();

    @Message("Also available at")
    String alsoAt();

    @Message("For further information")
    String contacts();

    @Message("Issued {when}")
    String issued(String when);

    @Message("Corrected {when}")
    String corrected(String when);

    @Message("Language")
    String language();

    @Message("News feed (Atom)")
    String atom();

    @Message("News feed (JSON)")
    String json();

    @Message("All releases")
    String allReleases();
}
