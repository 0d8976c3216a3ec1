package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenTest {
    @Test
    void an_address_is_new_once_on_its_page_and_on_later_ones() {
        var seen = new Seen(address -> true);
        assertTrue(seen.add("a@example.org"));
        assertFalse(seen.add("a@example.org"));
        seen.turn();
        assertFalse(seen.add("a@example.org"));
        assertTrue(seen.add("b@example.org"));
        assertTrue(seen.contains("b@example.org"));
    }

    @Test
    void who_only_looks_alike_is_asked_for_and_not_left_out() {
        var written = new HashSet<String>();
        var seen = new Seen(written::contains);
        assertTrue(seen.add("a@example.org"));
        seen.turn();
        assertTrue(seen.add("a@example.org"), "its digest was met, but no such row was written");
    }

    @Test
    void pages_without_end_are_told_apart() {
        var seen = new Seen(address -> true);
        for (int page = 0; page < 20; page++) {
            for (int i = 0; i < 500; i++) assertTrue(seen.add("p" + page + "-" + i + "@example.org"));
            seen.turn();
        }
        assertFalse(IntStream.range(0, 20).anyMatch(page -> seen.add("p" + page + "-7@example.org")));
    }

    @Test
    void digests_are_kept_however_many_and_however_they_collide() {
        var digests = new Digests();
        var all = IntStream.range(-5_000, 5_000)
                .mapToObj(i -> (long) i << 20 | i & 3)
                .distinct()
                .toList();
        for (var digest : all) {
            assertFalse(digests.contains(digest));
            digests.add(digest);
            digests.add(digest);
        }
        assertTrue(all.stream().allMatch(digests::contains));
        assertFalse(digests.contains(Long.MAX_VALUE));
    }
}
