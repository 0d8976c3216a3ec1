package communique.move;

import communique.audit.Checking;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the application; or, when the first word is {@code move}, moves its H2 file to PostgreSQL and ends; or, when it is
 * {@code check-record}, verifies the record's chain and ends.
 */
@QuarkusMain
public class Main {
    public static void main(String... words) {
        var first = words.length == 0 ? "" : words[0];
        if (!first.equals("move") && !first.equals("check-record")) {
            Quarkus.run(words);
            return;
        }
        var rest = List.of(words).subList(1, words.length);
        System.exit(
                first.equals("move")
                        ? new Move(System.out, System.err).run(() -> Settings.read(rest, ConfigProvider.getConfig()))
                        : new Checking(System.out, System.err).run(rest, ConfigProvider.getConfig()));
    }
}
