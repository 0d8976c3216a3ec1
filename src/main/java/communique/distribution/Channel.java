package communique.distribution;

import communique.core.Invalid;
import java.util.Locale;

/** A way out to the public. */
public enum Channel {
    EMAIL,
    NEWSROOM;

    static Channel named(String text) {
        for (var channel : values()) if (channel.toString().equals(text)) return channel;
        throw new Invalid("channels", "choice.unknown", String.valueOf(text));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
