package communique.web;

import communique.core.Languages;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page knows about its reader: the language, who is signed in, where the language switch leads. */
@Named("page")
@RequestScoped
public class Page {
    static final String LANGUAGE_COOKIE = "lang";

    @Inject
    RoutingContext request;

    @Inject
    SecurityIdentity identity;

    @Inject
    Flash flash;

    @ConfigProperty(name = "communique.demo")
    boolean demo;

    @ConfigProperty(name = "quarkus.mailer.host")
    Optional<String> relay;

    @Inject
    Clock clock;

    private String spoken;
    private String otherAddress;

    /** {@code fr} or {@code en}: chosen by the switch, else the user's own, else the browser's. */
    public String language() {
        if (spoken == null) spoken = chosen();
        return spoken;
    }

    /** A public page speaks the language of its address, whatever the reader chose elsewhere. */
    public void speak(String language, String addressInTheOther) {
        spoken = Languages.OURS.contains(language) ? language : "en";
        otherAddress = addressInTheOther;
    }

    /** A page reached from a mail speaks its language, unless the reader has chosen one here. */
    public void speakOnce(String language) {
        if (request.request().getCookie(LANGUAGE_COOKIE) == null)
            spoken = Languages.OURS.contains(language) ? language : "en";
    }

    private String chosen() {
        if (request.normalizedPath().startsWith("/api/"))
            return Languages.accepted(request.request().getHeader("Accept-Language"));
        if (isPublic() && path().matches("/newsroom/(fr|en)(/.*)?")) return path().substring(10, 12);
        var cookie = request.request().getCookie(LANGUAGE_COOKIE);
        if (cookie != null && Languages.OURS.contains(cookie.getValue())) return cookie.getValue();
        String own = identity.isAnonymous() ? null : identity.getAttribute("language");
        return own != null ? own : Languages.accepted(request.request().getHeader("Accept-Language"));
    }

    public String otherLanguage() {
        return Languages.other(language());
    }

    /** This very page, in the other language. */
    public String otherAddress() {
        if (otherAddress != null) return otherAddress;
        if (isPublic()) return "/newsroom/" + otherLanguage();
        var uri = request.request().method().name().equals("GET")
                ? request.request().uri()
                : path();
        return uri + (uri.contains("?") ? "&" : "?") + "lang=" + otherLanguage();
    }

    /** The newsroom: read by anyone, cached by anything, so its pages carry nothing of a reader. */
    public boolean isPublic() {
        return path().equals("/newsroom") || path().startsWith("/newsroom/");
    }

    /** For {@code <html lang>}: hours and dates that scripts write follow the country's custom. */
    public String locale() {
        return language() + "-CA";
    }

    public String path() {
        return request.normalizedPath();
    }

    /** For the navigation: whether this page is {@code place} or stands under it. */
    public boolean at(String place) {
        return path().equals(place) || !place.equals("/") && path().startsWith(place + "/");
    }

    /** The server's time, so that a countdown is right on a machine whose own clock is not. */
    public String now() {
        return clock.instant().toString();
    }

    /** Whether the demonstration keeps its own inbox, which a newcomer can look into. */
    public boolean inbox() {
        return demo && relay.isEmpty();
    }

    /** Whether one of our scripts is asking, and no person would read a page. */
    boolean asksForJson() {
        return "application/json".equals(request.request().getHeader("Accept"));
    }

    /** Wholly: whoever still owes a second factor is shown no way in. */
    public boolean signedIn() {
        return !identity.isAnonymous() && identity.getAttribute("owes") == null;
    }

    public String displayName() {
        return identity.getAttribute("displayName");
    }

    public boolean may(String role) {
        return identity.hasRole(role);
    }

    public boolean demo() {
        return demo;
    }

    public String assets() {
        return Assets.VERSION;
    }

    /** The form token; null on pages that no resource made (an address that is none), which therefore show no form. */
    public String formToken() {
        return request.get("csrf_token");
    }

    /** What the last act said, once. */
    public Flash.Said said() {
        return flash.take();
    }
}
