package communique.feedback;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What came back and could not be matched. */
@MessageBundle("feedback")
public interface FeedbackMessages {
    @Message("Came back unmatched")
    String title();

    @Message(
            "Reports of bounces and complaints that prove no delivery of ours. They changed nothing and are kept for 30 days. Many that name your readers mean that somebody forges them, or that the + in the return address gets lost on its way.")
    String why();

    @Message("What")
    String what();

    @Message("About")
    String about();

    @Message("Read on")
    String at();

    @Message("What it said")
    String said();

    @Message("Everything that came back was matched to its delivery.")
    String none();
}
