package communique.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Pages on which a release is begun, written and imported. */
@MessageBundle("draft")
public interface DraftMessages {
    @Message("The text is written next, in each language.")
    String beginLead();

    @Message("Date of the dateline")
    String datelineDate();

    @Message("Usually the day of issue; it may stay empty for now")
    String datelineDateHint();

    @Message("Wire")
    String wire();

    @Message("The mark printed between slashes, such as CNW; may stay empty")
    String wireHint();

    @Message("Create the draft")
    String create();

    @Message("A release needs an office that issues it, and there is none yet.")
    String noOffice();

    @Message("Add an office")
    String addOffice();

    @Message("Facts")
    String facts();

    @Message("lines without a place")
    String unreadShort();

    @Message("{language} text")
    String editing(String language);

    @Message(
            "This text has been submitted or approved. Saving a change makes it a draft again: it will have to be submitted and approved anew.")
    String voids();

    @Message("Place")
    String place();

    @Message("As the dateline prints it: PARIS, OTTAWA, ON")
    String placeHint();

    @Message("Headline")
    String headline();

    @Message("Characters: %c")
    String headlineCount();

    @Message("Subheads")
    String subheads();

    @Message("One a line")
    String subheadsHint();

    @Message("Text")
    String body();

    @Message("Words: %w · Characters: %c")
    String bodyCount();

    @Message("Leave an empty line between paragraphs")
    String bodyHint();

    @Message("Preview")
    String preview();

    @Message("Preview in {language}")
    String previewOf(String language);

    @Message("Preview")
    String showPreview();

    @Message("Formatting")
    String formatting();

    @Message("Bold")
    String bold();

    @Message("Italic")
    String italic();

    @Message("Heading")
    String heading();

    @Message("List")
    String list();

    @Message("Numbered list")
    String numbers();

    @Message("Quote")
    String quote();

    @Message("Link")
    String link();

    @Message("Links")
    String links();

    @Message("A link without words is printed as the address where the release is also available")
    String linksHint();

    @Message("Words of link {n}")
    String linkLabel(int n);

    @Message("Address of link {n}")
    String linkUrl(int n);

    @Message("Source line")
    String source();

    @Message("The office’s: {source}")
    String sourceHint(String source);

    @Message("Media contacts")
    String contacts();

    @Message("Contact {n}")
    String contactN(int n);

    @Message("Label")
    String label();

    @Message("E-mail")
    String email();

    @Message("Telephone")
    String phone();

    @Message("The copy had “{mask}” here")
    String masked(String mask);

    @Message("Dealt with: take it away")
    String dealt();

    @Message("The other version")
    String beside();

    @Message("Somebody else was here in the meantime")
    String conflict();

    @Message("What stands there now")
    String theirs();

    @Message("Yours is in the form. Saving now replaces what stands there.")
    String mine();

    @Message("Dateline")
    String dateline();

    @Message("Paste the copy as it came, or choose a text file. Nothing is kept before you say so.")
    String importLead();

    @Message("Wire copy")
    String copy();

    @Message("or a text file (.txt)")
    String file();

    @Message("Instead of the text above")
    String fileHint();

    @Message("Find it out")
    String auto();

    @Message("Read")
    String read();

    @Message("Read again")
    String readAgain();

    @Message("Keep as a draft")
    String keep();

    @Message("What was read")
    String whatWasRead();

    @Message("{n} paragraphs")
    String paragraphs(int n);

    @Message("Remarks")
    String remarks();

    @Message("not found")
    String notRead();
}
