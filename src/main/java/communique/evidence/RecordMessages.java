package communique.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The record, and whether it is whole. */
@MessageBundle("record")
public interface RecordMessages {
    @Message("Record")
    String title();

    @Message("Who did what, from where, to what; newest first. Nothing here can be changed or removed.")
    String lead();

    @Message("Verify the chain")
    String verify();

    @Message("Who (user name)")
    String who();

    @Message("What (as the record has it)")
    String what();

    @Message("Release (number or identifier)")
    String release();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Filter the record")
    String filters();

    @Message("Clear")
    String clear();

    @Message("When")
    String when();

    @Message("Somebody")
    String person();

    @Message("Did")
    String did();

    @Message("To")
    String subject();

    @Message("Place")
    String place();

    @Message("revision {n}")
    String revision(int n);

    @Message("Before and after")
    String change();

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("No entry answers this.")
    String none();

    @Message("For a spreadsheet (CSV)")
    String csv();

    @Message("With its hashes (NDJSON)")
    String ndjson();

    @Message("The record’s chain")
    String chain();

    @Message(
            "Each entry carries a hash over itself and over the entry before it. If one is altered or removed, the hashes no longer agree.")
    String chainLead();

    @Message("The chain is intact: {n} entries, each where it was.")
    String intact(String n);

    @Message("The chain is broken. Faults found: {n}.")
    String broken(String n);

    @Message("End of the record (place:hash)")
    String head();

    @Message("{n} entries were written before the chain began; it vouches for them only from then on.")
    String adopted(String n);

    @Message(
            "What this cannot show: somebody who can write to the database and calculates every hash anew from the altered entry to the end. Note the end of the record outside this system from time to time (it also stands in the log and in every evidence file), and compare it here.")
    String limits();

    @Message("An end noted earlier")
    String noted();

    @Message("Compare")
    String compare();

    @Message("On the server, without the application: ")
    String command();
}
