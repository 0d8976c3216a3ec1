package communique.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What a sink took: of each recipient which messages, how often and when. Addresses and identifiers are kept as hashes. */
final class Receipts {
    private final ConcurrentHashMap<Long, List<Receipt>> byRecipient = new ConcurrentHashMap<>();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong octets = new AtomicLong();
    private volatile Instant last = Instant.MIN;

    void add(String messageId, String recipient, int connection, long size) {
        var now = Instant.now();
        var message = hash(messageId);
        byRecipient.compute(hash(key(recipient)), (key, known) -> {
            var receipts = known == null ? new CopyOnWriteArrayList<Receipt>() : known;
            for (int i = 0; i < receipts.size(); i++) {
                if (receipts.get(i).message() != message) continue;
                receipts.set(i, receipts.get(i).again(now));
                return receipts;
            }
            receipts.add(new Receipt(message, 1, now, now, connection));
            return receipts;
        });
        total.incrementAndGet();
        octets.addAndGet(size);
        last = now;
    }

    /** Each different message this address got. */
    List<Receipt> to(String recipient) {
        return byRecipient.getOrDefault(hash(key(recipient)), List.of());
    }

    /** How many messages this address got, the same or not. */
    int count(String recipient) {
        return to(recipient).stream().mapToInt(Receipt::count).sum();
    }

    /** When the first of these addresses got its message, or null. */
    Instant first(Collection<String> recipients) {
        return recipients.stream()
                .flatMap(recipient -> to(recipient).stream())
                .map(Receipt::first)
                .min(Instant::compareTo)
                .orElse(null);
    }

    long total() {
        return total.get();
    }

    double meanSize() {
        return total() == 0 ? 0 : (double) octets.get() / total();
    }

    Instant last() {
        return last;
    }

    void clear() {
        byRecipient.clear();
        total.set(0);
        octets.set(0);
        last = Instant.MIN;
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** FNV-1a over 64 bits: among a million keys two equal ones are a matter of one in forty million. */
    private static long hash(String text) {
        var hash = 0xcbf29ce484222325L;
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ octet) * 0x100000001b3L;
        return hash;
    }

    record Receipt(long message, int count, Instant first, Instant last, int connection) {
        private Receipt again(Instant now) {
            return new Receipt(message, count + 1, first, now, connection);
        }
    }
}
