package communique.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Coming in: forgotten passwords, invitations, single sign-on, second factors, sessions. */
@MessageBundle("access")
public interface AccessMessages {
    @Message("Forgotten password?")
    String forgotten();

    @Message(
            "Give your user name or e-mail address. If there is such an account, a link to choose a new password goes to its address; it opens once, for an hour.")
    String forgottenLead();

    @Message("User name or e-mail")
    String who();

    @Message("Send the link")
    String send();

    @Message(
            "If there is such an account and it has an address, the link is on its way. Look into your mail, also among the spam.")
    String sent();

    @Message("Back to signing in")
    String back();

    @Message("Choose your password")
    String choose();

    @Message("Welcome, {name}. Your user name is {user}.")
    String welcome(String name, String user);

    @Message("For the account {user}.")
    String forAccount(String user);

    @Message("Set the password")
    String set();

    @Message("Not a common password and not your name; several words in a row are good.")
    String passwordRule();

    @Message("Sign in with your organisation")
    String organisation();

    @Message("or")
    String or();

    @Message(
            "Your organisation knows you, but there is no account for you here, or it is closed. Ask an administrator.")
    String stranger();

    @Message("Your organisation’s sign-in did not work. Try again, or sign in here.")
    String providerFailed();

    @Message("Too many attempts. Wait {n} min, or choose a new password by mail.")
    String tooMany(long n);

    @Message("You are signed out")
    String signedOut();

    @Message("You are signed out of Communiqué. Now signing out of your organisation’s account…")
    String farewell();

    @Message("Go on, if nothing happens")
    String goOn();

    @Message("Second factor")
    String factor();

    @Message("Type the six digits that your authenticator app shows, or one of your recovery codes.")
    String codeLead();

    @Message("Code")
    String code();

    @Message("Go on")
    String confirm();

    @Message("Set up a second factor")
    String enrol();

    @Message("People with your rights need a second factor here: set it up to go on.")
    String enrolAsked();

    @Message("With it, a stolen password is not enough to come in as you.")
    String enrolWhy();

    @Message("Scan this square with an authenticator app on your phone.")
    String scan();

    @Message("A square code for an authenticator app; the same as text follows")
    String picture();

    @Message("Or type this secret into the app:")
    String orType();

    @Message("Then type the six digits that the app shows.")
    String thenCode();

    @Message("Recovery codes")
    String recovery();

    @Message(
            "Keep these where you find them without your phone. Each opens once in place of a code. They are not shown again.")
    String recoveryLead();

    @Message("I have kept them")
    String kept();

    @Message("Set up on {since}. Recovery codes left: {left}")
    String factorSince(String since, long left);

    @Message("Not set up.")
    String factorNone();

    @Message("New recovery codes")
    String renew();

    @Message("Remove the second factor")
    String remove();

    @Message("Sessions")
    String sessions();

    @Message("Where you are signed in. End what you do not know, and change your password.")
    String sessionsLead();

    @Message("Browser")
    String browser();

    @Message("This one")
    String current();

    @Message("Signed in")
    String since();

    @Message("Last seen")
    String seen();

    @Message("From")
    String from();

    @Message("End")
    String end();

    @Message("Also signs in through {issuer}")
    String through(String issuer);

    @Message("Leave it empty and a link to choose it is mailed: an invitation.")
    String inviteHint();

    @Message("Coming in")
    String comingIn();

    @Message("Mail a link to choose the password")
    String invite();

    @Message("Forget the second factor")
    String forget();

    @Message(
            "Only when you are sure who asks: the person signs in with the password alone and sets up a new one. All sessions end.")
    String forgetHint();

    @Message("Forget the organisation’s account")
    String unlink();

    @Message("The next sign-in through the organisation is matched by e-mail again. All sessions end.")
    String unlinkHint();
}
