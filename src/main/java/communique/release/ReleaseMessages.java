package communique.release;

import communique.copy.Kind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Pages of releases, and the few words that a release prints around its own text. */
@MessageBundle("release")
public interface ReleaseMessages {
    @Message("Releases")
    String releases();

    @Message("Newest first")
    String lead();

    @Message("New release")
    String newRelease();

    @Message("Import wire copy")
    String importCopy();

    @Message("Headline")
    String title();

    @Message("State")
    String status();

    @Message("Kind")
    String kind();

    @Message("Languages")
    String languages();

    @Message("Language")
    String language();

    @Message("Office")
    String office();

    @Message("Day")
    String day();

    @Message("Number")
    String number();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Words in the text")
    String words();

    @Message("Any")
    String anything();

    @Message("Any")
    String anyLanguage();

    @Message("Find releases")
    String filters();

    @Message("Clear")
    String clear();

    @Message("No headline yet")
    String noHeadline();

    @Message("to be written")
    String missing();

    @Message("goes out {when}")
    String goesOut(String when);

    @Message("No release yet")
    String emptyTitle();

    @Message("The first draft will stand here.")
    String emptyLead();

    @Message("Nothing found")
    String nothingTitle();

    @Message("No release answers to all of this. Take something away.")
    String nothingLead();

    @Message("{#switch kind.name}"
            + "{#case 'READOUT'}Readout"
            + "{#case 'NEWS_RELEASE'}News release"
            + "{#case 'STATEMENT'}Statement"
            + "{#case 'MEDIA_ADVISORY'}Media advisory"
            + "{#case 'BACKGROUNDER'}Backgrounder"
            + "{#case 'SPEECH'}Speech"
            + "{/switch}")
    String kindName(Kind kind);

    @Message("{#switch status.name}"
            + "{#case 'DRAFT'}Draft"
            + "{#case 'SUBMITTED'}Submitted"
            + "{#case 'APPROVED'}Approved"
            + "{#case 'SCHEDULED'}Scheduled"
            + "{#case 'ISSUED'}Issued"
            + "{#case 'WITHDRAWN'}Withdrawn"
            + "{/switch}")
    String statusName(Status status);

    @Message("Change the facts")
    String changeFacts();

    @Message("Revision")
    String revision();

    @Message("Revision {n}")
    String revisionN(int n);

    @Message("Revisions")
    String revisions();

    @Message("Content hash")
    String hash();

    @Message("Versions")
    String versions();

    @Message("{language} version")
    String version(String language);

    @Message("{n} words")
    String wordCount(int n);

    @Message("Edit")
    String edit();

    @Message("Edit the {language} version")
    String editVersion(String language);

    @Message("Write the {language} version")
    String write(String language);

    @Message("Not written yet")
    String notWritten();

    @Message("A release goes out in every language, or not at all.")
    String notWrittenLead();

    @Message("Wire copy")
    String wireCopy();

    @Message("Wire copy in {language}")
    String wireCopyOf(String language);

    @Message("Found no place")
    String unread();

    @Message("These lines of the pasted copy were not understood. They are kept here and never printed.")
    String unreadLead();

    @Message("Findings")
    String findings();

    @Message("Nothing to say: this draft may be submitted.")
    String noFindings();

    @Message("Blocker")
    String blocker();

    @Message("To check")
    String warning();

    @Message("Copy")
    String copyIt();

    @Message("Copied")
    String copied();

    @Message("Download (.txt)")
    String download();

    @Message("Written by")
    String who();

    @Message("When")
    String when();

    @Message("current")
    String current();

    @Message("in public")
    String isPublic();

    @Message("As it stood then; a revision is never changed.")
    String snapshotLead();

    @Message("Related links")
    String relatedLinks();

    @Message("This document is also available at")
    String alsoAt();

    @Message("For further information")
    String information();

    @Message(":")
    String colon();

    @Message("Write side by side")
    String sideBySide();
}
