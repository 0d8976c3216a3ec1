package communique.smtp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens the conversation with a relay: who we are, encryption, sign-in; and what the relay can do (RFC 5321 §3.2). */
final class Greeting {
    private final Route route;
    private final Wire wire;
    private Set<String> offers = Set.of();

    Greeting(Route route, Wire wire) {
        this.route = route;
        this.wire = wire;
    }

    /** What the relay offers, in capitals: {@code PIPELINING}, {@code SMTPUTF8}, {@code AUTH PLAIN LOGIN} … */
    Set<String> exchange() throws IOException {
        must(wire.reply(), "greeting");
        hello();
        encrypt();
        signIn();
        return offers;
    }

    private void hello() throws IOException {
        var hello = wire.ask("EHLO " + route.ownName());
        if (hello.isPermanent()) {
            must(wire.ask("HELO " + route.ownName()), "HELO");
            offers = Set.of();
            return;
        }
        must(hello, "EHLO");
        offers = Arrays.stream(hello.text().split("\n"))
                .skip(1)
                .filter(line -> line.length() > 4)
                .map(line -> line.substring(4).strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void encrypt() throws IOException {
        if (route.tls() || route.startTls() == Route.StartTls.DISABLED) return;
        if (!offers.contains("STARTTLS")) {
            if (route.startTls() == Route.StartTls.REQUIRED) throw new IOException("the relay offers no STARTTLS");
            return;
        }
        must(wire.ask("STARTTLS"), "STARTTLS");
        wire.encrypt();
        hello();
    }

    private void signIn() throws IOException {
        if (route.username() == null) return;
        var ways = offers.stream().filter(offer -> offer.startsWith("AUTH")).collect(Collectors.joining(" "));
        if (ways.contains("PLAIN"))
            must(wire.ask("AUTH PLAIN " + base64("\0" + route.username() + "\0" + route.password())), "AUTH");
        else if (ways.contains("LOGIN")) {
            wire.ask("AUTH LOGIN");
            wire.ask(base64(route.username()));
            must(wire.ask(base64(route.password())), "AUTH");
        } else throw new IOException("the relay offers neither AUTH PLAIN nor AUTH LOGIN");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void must(Reply reply, String step) throws IOException {
        if (!reply.isOk()) throw new IOException(step + ": " + reply.text());
    }
}
