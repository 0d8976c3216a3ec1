package communique.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Sets each page's language once, when its template instance is made; mails set their own afterwards. */
class Locales {
    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> {
            if (Arc.container().requestContext().isActive() && RequestsPage.isThere())
                instance.setLocale(java.util.Locale.forLanguageTag(RequestsPage.language()));
        });
    }

    /** Outside a request (mails are written by timed work) there is no page to ask. */
    private static final class RequestsPage {
        static boolean isThere() {
            return Arc.container()
                            .instance(io.quarkus.vertx.http.runtime.CurrentVertxRequest.class)
                            .get()
                            .getCurrent()
                    != null;
        }

        static String language() {
            return Arc.container().instance(Page.class).get().language();
        }
    }
}
