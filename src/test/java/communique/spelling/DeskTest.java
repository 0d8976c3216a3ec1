package communique.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A desk never keeps anybody waiting, never fails anybody, and reads no text twice. */
@Tag("domain")
class DeskTest {
    private static final String SLIP = "The goverment agreed.";

    @Test
    void until_a_language_is_loaded_its_texts_are_still_being_read_and_then_they_are_there() {
        var arrived = new CountDownLatch(1);
        var reader = Readers.reader(Duration.ZERO, Readers::french, after(arrived, Readers::english));
        assertEquals(List.of(Optional.empty()), reader.read("en", List.of(SLIP)));
        arrived.countDown();
        communique.Wait.until("the slip is found", Duration.ofMinutes(5), () -> reader.read("en", List.of(SLIP))
                .get(0)
                .isPresent());
        assertEquals(1, Readers.said(reader.read("en", List.of(SLIP)).get(0)).size());
        reader.close();
    }

    @Test
    void what_was_read_is_not_read_again() {
        var desk = new Desk("en-CA", Readers::english);
        var first = Readers.said(desk, SLIP);
        assertSame(first, Readers.said(desk, SLIP));
        desk.close();
    }

    @Test
    void a_full_desk_turns_texts_away_and_reads_them_when_asked_again() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var arrived = new CountDownLatch(1);
        var desk = new Desk("en-CA", () -> {
            begun.countDown();
            arrived.await();
            return Readers.english();
        });
        desk.ask("Yes.");
        begun.await();
        for (int i = 0; i < Desk.WAITING; i++) desk.ask("Yes " + i + ".");
        var turnedAway = desk.ask(SLIP);
        arrived.countDown();
        for (int i = 0; i < Desk.WAITING; i++) assertEquals(List.of(), Readers.said(desk, "Yes " + i + "."));
        assertFalse(turnedAway.isDone());
        assertEquals(1, Readers.said(desk, SLIP).size());
        desk.close();
    }

    @Test
    void a_language_that_cannot_be_loaded_is_left_unread_and_is_not_tried_again() {
        for (var failure : List.of(
                new IllegalStateException("no dictionary"),
                new NoClassDefFoundError("no library"),
                new OutOfMemoryError("no room"),
                new StackOverflowError("no depth"))) {
            var tried = new AtomicInteger();
            var desk = new Desk("en-CA", () -> {
                tried.incrementAndGet();
                if (failure instanceof Error error) throw error;
                throw (Exception) failure;
            });
            assertEquals(List.of(), Readers.said(desk, SLIP));
            assertEquals(List.of(), Readers.said(desk, "Another text with a mistaek."));
            assertEquals(1, tried.get(), failure::toString);
            desk.close();
        }
    }

    @Test
    void a_variant_that_languagetool_does_not_have_fails_nobody() {
        var desk = new Desk("xx-XX", () -> new Proofreader("xx-XX"));
        assertEquals(List.of(), Readers.said(desk, SLIP));
        desk.close();
    }

    @Test
    void text_whose_time_has_no_bound_is_left_unread() {
        var desk = new Desk("en-CA", () -> {
            throw new AssertionError("loaded for nothing");
        });
        for (var text : List.of("", " \n", "x".repeat(400), "Word goverment. ".repeat(1_000)))
            assertTrue(desk.ask(text).isDone(), text);
        desk.close();
    }

    @Test
    void a_closed_desk_answers_nobody_and_fails_nobody() {
        var desk = new Desk("en-CA", Readers::english);
        desk.close();
        assertFalse(desk.ask(SLIP).isDone());
    }

    private static Callable<Proofreader> after(CountDownLatch arrived, Callable<Proofreader> load) {
        return () -> {
            arrived.await();
            return load.call();
        };
    }
}
