package communique.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The frame of every page. */
@MessageBundle("web")
public interface WebMessages {
    @Message("Communiqué")
    String product();

    @Message("Skip to content")
    String skip();

    @Message("Demo")
    String demo();

    @Message("Search")
    String search();

    @Message("Search releases…")
    String searchHint();

    @Message("Français")
    String otherLanguage();

    @Message("Sign out")
    String signOut();

    @Message("Main")
    String mainNavigation();

    @Message("Desk")
    String desk();

    @Message("Releases")
    String releases();

    @Message("Journalists")
    String journalists();

    @Message("Lists")
    String lists();

    @Message("Outlets")
    String outlets();

    @Message("Officials")
    String officials();

    @Message("Distributions")
    String distributions();

    @Message("Offices")
    String offices();

    @Message("Users")
    String users();

    @Message("Inbox")
    String inbox();

    @Message("Newsroom")
    String newsroom();

    @Message("Breadcrumb")
    String breadcrumb();

    @Message("Pages")
    String pages();

    @Message("Older")
    String next();

    @Message("Newest")
    String first();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Change")
    String change();

    @Message("Back to the desk")
    String backToDesk();

    @Message("Go back and try again; nothing that you typed was stored by halves.")
    String errorAdvice();

    @Message("There is something to correct")
    String problems();

    @Message("none")
    String none();

    @Message("All")
    String all();

    @Message("Filter")
    String filter();

    @Message("English")
    String english();

    @Message("French")
    String french();

    @Message("in English")
    String inEnglish();

    @Message("in French")
    String inFrench();

    @Message("Open source, Apache License 2.0")
    String licence();
}
