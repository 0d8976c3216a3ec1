package communique.drafting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The drafting page. {@code %…} in a label is filled in by its script. */
@MessageBundle("drafting")
public interface DraftingMessages {
    @Message("Draft")
    String drafting();

    @Message("Revision {revision}")
    String revision(int revision);

    @Message("Revision %n")
    String revisionNow();

    @Message(
            "This text has been submitted or approved. Saving a change makes it a draft again: it will have to be submitted and approved anew.")
    String voids();

    @Message("Save revision")
    String save();

    @Message("Place")
    String place();

    @Message("Headline")
    String headline();

    @Message("Subheads, one a line")
    String subheads();

    @Message("Text")
    String body();

    @Message("Leave a blank line between paragraphs")
    String bodyHint();

    @Message("Paragraph {number}")
    String paragraph(int number);

    @Message("Paragraph %n, {language}")
    String paragraphIn(String language);

    @Message("Words: %w · Paragraphs: %p")
    String counts();

    @Message("New paragraph")
    String add();

    @Message("Move the pair up")
    String up();

    @Message("Move the pair down")
    String down();

    @Message("Which language to show")
    String showing();

    @Message("All")
    String all();

    @Message("Nothing to keep")
    String idle();

    @Message("Keeping…")
    String keeping();

    @Message("Kept at %t; not a revision yet")
    String kept();

    @Message("Not kept since %t; what you type stays in this browser")
    String unkept();

    @Message("Not kept yet; what you type stays in this browser")
    String neverKept();

    @Message("You are signed out; what you type stays in this browser.")
    String signedOut();

    @Message("Sign in in another window")
    String signIn();

    @Message("This cannot be kept: %m")
    String refused();

    @Message("Revision %n saved at %t")
    String saved();

    @Message("Nothing had changed: revision %n stands")
    String unchanged();

    @Message("Not saved: the server does not answer. What you type stays in this browser")
    String unsaved();

    @Message("Nobody else is here")
    String alone();

    @Message("Also here: %n")
    String present();

    @Message("%n (writing)")
    String writing();

    @Message("you, in another window")
    String yourself();

    @Message("%n is writing. You read along, and see each change a few seconds later.")
    String follows();

    @Message("You are writing in another window. Here you read along.")
    String followsYourself();

    @Message("Nobody is writing now. This is the text as it was last seen.")
    String nobodyWrites();

    @Message("Take over the writing")
    String takeOver();

    @Message("%n took over at %t. Your text stands below; it is kept, and you can copy it.")
    String ousted();

    @Message("You went on in another window at %t. The text of this one stands below; it is kept, and you can copy it.")
    String oustedByYourself();

    @Message("Take over again, with this text")
    String takeBack();

    @Message("Leave it here and read along")
    String readAlong();

    @Message("%n has made revision %r meanwhile. When you save, you will see both texts before anything is replaced.")
    String overtaken();

    @Message("{who} left a text here that is in no revision")
    String left(String who);

    @Message("You left a text here that is in no revision")
    String youLeft();

    @Message("typed after revision {revision}")
    String after(int revision);

    @Message("Go on with it")
    String goOn();

    @Message("Discard it")
    String discard();

    @Message("Discard this text for good?")
    String discardSure();

    @Message("You go on with a text that is in no revision yet")
    String goesOn();

    @Message("Show the release’s own text")
    String ownText();

    @Message("This browser still has a text of yours from %t that the server never got")
    String inBrowser();

    @Message("Facts of the meeting")
    String facts();

    @Message("How")
    String how();

    @Message("Where")
    String where();

    @Message("On what occasion")
    String occasion();

    @Message("Who")
    String who();

    @Message("About what")
    String topics();

    @Message("In person")
    String inPerson();

    @Message("By telephone")
    String byTelephone();

    @Message("By video")
    String virtually();

    @Message("On the margins of an event")
    String onTheMargins();

    @Message("Translations that follow an older text")
    String staleTitle();

    @Message("{source} changed in revision {revision}:")
    String changed(String source, int revision);

    @Message("Still right")
    String stillRight();

    @Message("What stands in the release now")
    String theirs();

    @Message("Struck out: only in your text. Underlined: only in the release.")
    String theirsHint();

    @Message("Preview")
    String preview();

    @Message("As it will look, with what is typed here; nothing has been sent")
    String previewHint();

    @Message("E-mail")
    String email();

    @Message("Newsroom")
    String newsroom();

    @Message("Wire copy")
    String wire();

    @Message("Preview, chosen above")
    String previewFrame();

    @Message("Keys")
    String keys();

    @Message("To the same paragraph in the other language")
    String keyAcross();

    @Message("To the paragraph above or below")
    String keyAlong();

    @Message("Split the paragraph at the caret (or press Enter twice)")
    String keySplit();

    @Message("At the beginning of a paragraph: join it to the one above; a blank one goes away")
    String keyJoin();

    @Message("Move the paragraph up or down, in this language")
    String keyMove();

    @Message("Move the pair up or down, in all languages")
    String keyMovePair();

    @Message("Undo the last split, join or move")
    String keyUndo();

    @Message("Save a revision")
    String keySave();

    @Message("Show or hide these keys")
    String keyKeys();

    @Message("Enter")
    String enter();

    @Message("Backspace")
    String backspace();

    @Message("Shift")
    String shift();

    @Message("Page Up")
    String pageUp();

    @Message("Page Down")
    String pageDown();
}
