package communique.core;

import java.util.List;
import java.util.UUID;

/**
 * One page of a collection, newest first: up to {@code limit} items after the one named. Identifiers are UUIDs of
 * version 7, so their order is that of creation and no offset is ever needed.
 */
public record Cursor(int limit, UUID after) {
    public static final int DEFAULT = 50;
    public static final int MOST = 200;

    /** From {@code ?limit=&after=}; a limit outside 1–200 or an unreadable cursor is {@link Invalid}. */
    public static Cursor of(String limit, String after) {
        return new Cursor(limit(limit), after == null || after.isBlank() ? null : uuid(after));
    }

    private static int limit(String limit) {
        if (limit == null || limit.isBlank()) return DEFAULT;
        try {
            var number = Integer.parseInt(limit.strip());
            if (number >= 1 && number <= MOST) return number;
        } catch (NumberFormatException e) {
            // said below, with the field's name
        }
        throw new Invalid("limit", "limit.range", MOST);
    }

    private static UUID uuid(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw new Invalid("after", "cursor.unreadable");
        }
    }

    /** What was read one row further than the limit, so that we know whether there is more. */
    public <T> Slice<T> slice(List<T> oneMore) {
        var more = oneMore.size() > limit;
        return new Slice<>(more ? oneMore.subList(0, limit) : oneMore, more);
    }

    public record Slice<T>(List<T> items, boolean more) {}
}
