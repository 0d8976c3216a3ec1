package communique.copy;

import java.util.Locale;

/** What sort of item a release is. Its text form ({@code news_release}) is the one the REST contract fixes. */
public enum Kind {
    READOUT,
    NEWS_RELEASE,
    STATEMENT,
    MEDIA_ADVISORY,
    BACKGROUNDER,
    SPEECH;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
