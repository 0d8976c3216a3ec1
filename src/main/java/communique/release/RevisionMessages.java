package communique.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Pages that compare revisions and bring an old one back. */
@MessageBundle("revision")
public interface RevisionMessages {
    @Message("Compare revisions")
    String compare();

    @Message("What changed")
    String whatChanged();

    @Message("What changed from revision {from} to revision {to}")
    String fromTo(int from, int to);

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Show the differences")
    String show();

    @Message("Underlined words were added, words struck through were taken out.")
    String legend();

    @Message("Between these two revisions nothing changed.")
    String nothing();

    @Message("This version is the same in both.")
    String same();

    @Message("This version is only in the newer of the two.")
    String versionAdded();

    @Message("This version is only in the older of the two.")
    String versionRemoved();

    @Message("[added:")
    String addedStart();

    @Message("[taken out:")
    String removedStart();

    @Message("]")
    String end();

    @Message("{added} words added, {removed} taken out")
    String counts(int added, int removed);

    @Message("The release as a whole")
    String release();

    @Message("{#switch name}"
            + "{#case 'kind'}Kind"
            + "{#case 'date'}Date of the dateline"
            + "{#case 'wire'}Wire"
            + "{#case 'meeting'}Facts of the meeting"
            + "{#case 'headline'}Headline"
            + "{#case 'subheads'}Subheads"
            + "{#case 'place'}Place"
            + "{#case 'body'}Text"
            + "{#case 'links'}Links"
            + "{#case 'source'}Source"
            + "{#case 'contacts'}Contacts"
            + "{#case 'unread'}Lines that found no place"
            + "{#else}{name}"
            + "{/switch}")
    String field(String name);

    @Message("Bring this revision back")
    String restore();

    @Message(
            "The release becomes what it was then, as a new revision. What was submitted or approved since is a draft again.")
    String restoreLead();

    @Message("Revision {n}, {who}, {when}")
    String option(int n, String who, String when);

    @Message("brought back revision")
    String didRestore();

    @Message("joined a pasted version")
    String didJoin();
}
