package communique.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Signing in, one's own account, users and tokens. */
@MessageBundle("account")
public interface AccountMessages {
    @Message("Sign in")
    String signIn();

    @Message("User name")
    String name();

    @Message("Password")
    String password();

    @Message("The name or the password is not right.")
    String failed();

    @Message("Nobody can sign in yet. The address of the set-up page stands in the application’s log.")
    String first();

    @Message("Set up")
    String setUp();

    @Message("You are the first: choose the administrator’s name and password.")
    String setUpLead();

    @Message("Your account")
    String yours();

    @Message("Name shown")
    String displayName();

    @Message("E-mail")
    String email();

    @Message("Language of pages")
    String language();

    @Message("Role")
    String role();

    @Message("{#switch role.name}"
            + "{#case 'NONE'}None in all offices"
            + "{#case 'VIEWER'}Viewer"
            + "{#case 'CONTACTS'}Contacts manager"
            + "{#case 'WRITER'}Writer"
            + "{#case 'APPROVER'}Approver"
            + "{#case 'ADMIN'}Administrator{/switch}")
    String roleName(Role role);

    @Message("{#switch role.name}"
            + "{#case 'NONE'}only what single offices grant"
            + "{#case 'VIEWER'}reads everything inside"
            + "{#case 'CONTACTS'}keeps journalists, outlets and lists; reads no release"
            + "{#case 'WRITER'}also drafts, imports, submits and keeps contacts"
            + "{#case 'APPROVER'}also approves, schedules, holds and withdraws"
            + "{#case 'ADMIN'}also keeps users and offices{/switch}")
    String roleMay(Role role);

    @Message("New password")
    String newPassword();

    @Message("Current password")
    String currentPassword();

    @Message("At least {n} characters")
    String passwordHint(int n);

    @Message("Change the password")
    String changePassword();

    @Message("API tokens")
    String tokens();

    @Message("A token lets a program act in your name. It is shown once.")
    String tokensLead();

    @Message("What is it for?")
    String label();

    @Message("Make a token")
    String makeToken();

    @Message("Copy it now: it will not be shown again.")
    String tokenOnce();

    @Message("Made")
    String made();

    @Message("Last used")
    String lastUsed();

    @Message("never")
    String never();

    @Message("Revoke")
    String revoke();

    @Message("Revoke this token? Programs that use it stop working.")
    String revokeSure();

    @Message("No token yet.")
    String noTokens();

    @Message("Users")
    String users();

    @Message("New user")
    String newUser();

    @Message("State")
    String state();

    @Message("Active")
    String active();

    @Message("Disabled")
    String disabled();

    @Message("Disable the account")
    String disable();

    @Message("Enable the account")
    String enable();

    @Message("Sign out everywhere and disable this account?")
    String disableSure();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Sign out everywhere")
    String signOutEverywhere();
}
