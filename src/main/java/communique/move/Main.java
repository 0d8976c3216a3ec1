package communique.move;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the application; or, when the first word is {@code move}, moves its H2 file to PostgreSQL and ends. */
@QuarkusMain
public class Main {
    public static void main(String... words) {
        if (words.length == 0 || !words[0].equals("move")) {
            Quarkus.run(words);
            return;
        }
        var rest = List.of(words).subList(1, words.length);
        System.exit(new Move(System.out, System.err).run(() -> Settings.read(rest, ConfigProvider.getConfig())));
    }
}
