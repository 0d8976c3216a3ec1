package communique.drafting;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** This package's labels outside a template. */
final class Words {
    private Words() {}

    static DraftingMessages in(String language) {
        return "fr".equals(language)
                ? MessageBundles.get(DraftingMessages.class, Localized.Literal.of("fr"))
                : MessageBundles.get(DraftingMessages.class);
    }
}
