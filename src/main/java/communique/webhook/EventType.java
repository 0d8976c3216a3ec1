package communique.webhook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a program can be told of, in the contract's words. */
enum EventType {
    RELEASE_SCHEDULED("release.scheduled"),
    RELEASE_ISSUED("release.issued"),
    RELEASE_CORRECTED("release.corrected"),
    RELEASE_WITHDRAWN("release.withdrawn"),
    DISTRIBUTION_FINISHED("distribution.finished"),
    DISTRIBUTION_HELD("distribution.held"),
    DELIVERY_BOUNCED("delivery.bounced"),
    JOURNALIST_UNSUBSCRIBED("journalist.unsubscribed"),
    /** Sent when somebody asks for it; nobody subscribes. */
    WEBHOOK_TEST("webhook.test");

    private final String word;

    EventType(String word) {
        this.word = word;
    }

    static List<EventType> choices() {
        return Stream.of(values()).filter(type -> type != WEBHOOK_TEST).toList();
    }

    static Optional<EventType> named(String word) {
        return choices().stream().filter(type -> type.word.equals(word)).findFirst();
    }

    @Override
    public String toString() {
        return word;
    }
}
