package communique.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is printed on paper, and the links that lead to it. */
@MessageBundle("paper")
public interface PaperMessages {
    @Message("DRAFT – not for release")
    String mark();

    @Message("WITHDRAWN – do not use")
    String withdrawn();

    @Message("For the folder")
    String folder();

    @Message("PDF, all languages")
    String pdfOfAll();

    @Message("Word, all languages")
    String wordOfAll();

    @Message("PDF")
    String pdf();

    @Message("Word")
    String word();

    @Message("Paste the other language")
    String pasteOther();

    @Message("Paste another language of this release")
    String joinTitle();

    @Message(
            "The wire copy is read and joined to this release as one more language. What you see below is what would be kept.")
    String joinLead();

    @Message("Join it to the release")
    String join();

    @Message("Write over the version that is there")
    String replace();

    @Message("The release already has this language. It is written over only if you say so.")
    String replaceHint();
}
