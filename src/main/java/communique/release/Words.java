package communique.release;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Labels in a given language, for what is put together before a template is filled. */
final class Words {
    private Words() {}

    static <T> T in(String language, Class<T> bundle) {
        return "fr".equals(language)
                ? MessageBundles.get(bundle, Localized.Literal.of("fr"))
                : MessageBundles.get(bundle);
    }
}
