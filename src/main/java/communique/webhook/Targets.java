package communique.webhook;

import communique.core.Invalid;
import communique.core.Text;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where we let ourselves be sent: an address typed by somebody must not make us knock at our own back doors. */
@Singleton
class Targets {
    private static final int LONGEST = 2000;

    /** For development and tests: http and private addresses too. */
    @ConfigProperty(name = "communique.webhooks.anywhere")
    boolean anywhere;

    /** The address in plain ASCII; {@link Invalid} when we would never call it. Names are looked up at each sending. */
    String checked(String typed) {
        var text = Text.line(typed);
        if (text == null) throw new Invalid("url", "text.required");
        if (text.length() > LONGEST) throw new Invalid("url", "text.long", LONGEST);
        var uri = uri(text);
        var https = "https".equalsIgnoreCase(uri.getScheme());
        if (!https && !(anywhere && "http".equalsIgnoreCase(uri.getScheme())))
            throw new Invalid("url", "webhook.https");
        if (uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null
                || uri.getPort() == 0
                || uri.getPort() > 65535) throw new Invalid("url", "webhook.url");
        if (!anywhere && isOwnName(uri.getHost())) throw new Invalid("url", "webhook.private");
        var ascii = uri.toASCIIString();
        if (ascii.length() > LONGEST) throw new Invalid("url", "text.long", LONGEST);
        return ascii;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new Invalid("url", "webhook.url");
        }
    }

    /** What can be told without looking a name up. */
    private static boolean isOwnName(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        if (name.equals("localhost") || name.endsWith(".localhost") || name.endsWith(".internal")) return true;
        if (!name.matches("[0-9.]+|\\[.*]")) return false;
        try {
            return !PublicAddress.isOne(InetAddress.getByName(name));
        } catch (UnknownHostException e) {
            return true;
        }
    }

    /**
     * Just before each sending: every address that the name has now is public. The client asks for the name again at
     * once and gets Java's remembered answer, so that nobody can slip another one in between.
     */
    void requirePublic(URI uri) throws IOException {
        if (anywhere) return;
        if (!"https".equalsIgnoreCase(uri.getScheme())) throw new IOException("not https");
        for (var address : InetAddress.getAllByName(uri.getHost()))
            if (!PublicAddress.isOne(address)) throw new IOException("leads to a private address");
    }
}
