package communique.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Tokens, and what single offices grant. */
@MessageBundle("rights")
public interface RightsMessages {
    @Message("API tokens")
    String tokens();

    @Message("A token lets a program act in your name: it may what you may, within its scopes. It is shown once.")
    String tokensLead();

    @Message("Everybody’s tokens")
    String allTokens();

    @Message(
            "A service’s token belongs to no person: it may what its scopes say. You answer for it, and whatever it submits counts as yours.")
    String servicesLead();

    @Message("Make a token")
    String make();

    @Message("Make a service’s token")
    String makeService();

    @Message("What is it for?")
    String label();

    @Message("Name of the service")
    String service();

    @Message("Lower-case letters, digits, dots and hyphens, such as newsletter")
    String serviceHint();

    @Message("Scopes")
    String scopes();

    @Message("{#switch scope.name}"
            + "{#case 'READ'}read"
            + "{#case 'DRAFT'}draft, submit, correct"
            + "{#case 'APPROVE'}approve, return"
            + "{#case 'DISTRIBUTE'}schedule, hold, withdraw, report outcomes"
            + "{#case 'CONTACTS'}keep contacts"
            + "{#case 'ADMIN'}administer{/switch}")
    String scope(Scope scope);

    @Message("Days until it expires")
    String days();

    @Message("Copy it now: it will not be shown again.")
    String once();

    @Message("Belongs to")
    String owner();

    @Message("{owner} for the service {service}")
    String ownerOf(String owner, String service);

    @Message("Expires")
    String expires();

    @Message("Last used")
    String lastUsed();

    @Message("never")
    String never();

    @Message("from {address}")
    String from(String address);

    @Message("Expired")
    String expired();

    @Message("Revoked")
    String revoked();

    @Message("Revoke")
    String revoke();

    @Message("Revoke this token? Programs that use it stop working.")
    String revokeSure();

    @Message("No token yet.")
    String none();

    @Message("Your tokens")
    String yours();

    @Message("Office")
    String office();

    @Message("All offices")
    String allOffices();

    @Message("In single offices")
    String grants();

    @Message("Beside “{role}” in all offices.")
    String grantsLead(String role);

    @Message("Role there")
    String role();

    @Message("{#switch role.name}"
            + "{#case 'VIEWER'}reads its releases and what became of them"
            + "{#case 'CONTACTS'}keeps journalists, outlets and lists, which all offices share; reads no release"
            + "{#case 'WRITER'}also drafts, imports, submits and keeps contacts"
            + "{#case 'APPROVER'}also approves, schedules, holds and withdraws"
            + "{#case 'ADMIN'}also keeps this office and may open limited drafts{#else}{/switch}")
    String mayThere(Role role);

    @Message("Grant")
    String grant();

    @Message("Granted")
    String granted();

    @Message("by {who}")
    String by(String who);

    @Message("Take back")
    String takeBack();

    @Message("No single office grants anything further.")
    String noGrants();
}
