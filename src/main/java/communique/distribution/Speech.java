package communique.distribution;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** This package's labels outside a page: a mail's subject is no template. */
final class Speech {
    private Speech() {}

    static DistributionMessages words(String language) {
        return "en".equals(language)
                ? MessageBundles.get(DistributionMessages.class)
                : MessageBundles.get(DistributionMessages.class, Localized.Literal.of(language));
    }
}
