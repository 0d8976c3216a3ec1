package communique.demo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The demonstration's inbox. */
@MessageBundle("demo")
public interface DemoMessages {
    @Message("Demonstration inbox")
    String title();

    @Message("Every mail of this demonstration arrives here and goes nowhere else.")
    String lead();

    @Message("Nothing has arrived yet. Schedule an approved release and watch.")
    String none();

    @Message("{n} messages")
    String total(int n);

    @Message("Subject")
    String subject();

    @Message("To")
    String to();

    @Message("At")
    String at();

    @Message("Language")
    String language();

    @Message("As HTML")
    String html();

    @Message("As plain text")
    String text();

    @Message("Headers")
    String headers();

    @Message("Refresh")
    String refresh();
}
