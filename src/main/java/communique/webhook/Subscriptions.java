package communique.webhook;

import communique.account.Me;
import communique.audit.Entries;
import communique.core.Refused;
import communique.core.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/** What an administrator does with webhooks, by page or by program; each act goes on record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Subscriptions {
    private static final int MOST = 50;

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Targets targets;

    @Inject
    Outbox outbox;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Inject
    Me me;

    Webhook add(Webhook.Profile wish) {
        var checked = wish.at(targets.checked(wish.url()));
        if (webhooks.count() >= MOST) throw new Refused("webhook.many", MOST);
        var webhook = new Webhook(checked, secret(), me.name(), clock.instant());
        webhooks.persistAndFlush(webhook);
        record("created", webhook, webhook.url());
        return webhook;
    }

    /** As the specification spells it: {@code whsec_} and the Base64 of 24 to 64 random bytes. */
    private static String secret() {
        var random = Base64.getUrlDecoder().decode(Secret.make(32));
        return "whsec_" + Base64.getEncoder().encodeToString(random);
    }

    void change(Webhook webhook, Webhook.Profile wish) {
        webhook.change(wish.at(targets.checked(wish.url())));
        webhooks.flush();
        record("changed", webhook, webhook.url());
    }

    void remove(Webhook webhook) {
        // After whoever is just telling it something: that must not lack its program.
        webhooks.getEntityManager().lock(webhook, LockModeType.PESSIMISTIC_WRITE);
        deliveries.delete("webhookId", webhook.id());
        webhooks.delete(webhook);
        record("removed", webhook, webhook.url());
    }

    WebhookDelivery test(Webhook webhook) {
        webhook.requireActive();
        var delivery = outbox.test(webhook);
        deliveries.flush();
        record("tested", webhook, null);
        return delivery;
    }

    WebhookDelivery replay(Webhook webhook, UUID id) {
        webhook.requireActive();
        var delivery = deliveries.get(webhook.id(), id);
        delivery.replay(clock.instant());
        deliveries.flush();
        record("replayed", webhook, id.toString());
        return delivery;
    }

    private void record(String act, Webhook webhook, String detail) {
        entries.record(me.name(), act, "webhook", webhook.id(), null, detail);
    }
}
