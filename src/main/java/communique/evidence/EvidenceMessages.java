package communique.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be proven of a release. */
@MessageBundle("evidence")
public interface EvidenceMessages {
    @Message("Evidence")
    String title();

    @Message("What was written, who vouched for it, who received it, and how anyone can check that.")
    String lead();

    @Message("Everything as a ZIP")
    String zip();

    @Message(
            "It holds the exact bytes of every revision and message, each recipient and outcome, the entries of the record, and a list of all files with their hashes.")
    String zipHint();

    @Message("Revisions")
    String revisions();

    @Message("Revision {n}")
    String revision(int n);

    @Message("written by {who}, {when}")
    String written(String who, String when);

    @Message("the hash can be recomputed from what is stored")
    String recomputed();

    @Message("the hash does not fit what is stored")
    String broken();

    @Message("this is the one the public holds")
    String issued();

    @Message("Who vouched for it")
    String acts();

    @Message("Nobody yet.")
    String none();

    @Message("Let pass by name and reason")
    String overrides();

    @Message("Distributions")
    String distributions();

    @Message("Nothing has gone out.")
    String notOut();

    @Message("Revision {n}, {when}")
    String wentOut(int n, String when);

    @Message("message in {languages}: {bytes} bytes, SHA-256 {hash}")
    String mail(String languages, String bytes, String hash);

    @Message("not kept when it was sent; the ZIP shows it as it would be written now")
    String notKept();

    @Message("The record")
    String record();

    @Message("{n} entries about this release. The whole chain is intact; it ends at")
    String intact(String n);

    @Message("{n} entries about this release. The chain is broken: an administrator must look.")
    String chainBroken(String n);

    @Message("Given under embargo: {n} links")
    String embargo(String n);
}
