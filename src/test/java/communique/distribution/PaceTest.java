package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void zero_and_what_is_below_it_are_no_limit() throws Exception {
        var pace = new Pace();
        pace.rate = Optional.of(0.0);
        pace.domainRates = Optional.of("none.example.org=0, less.example.org=-3, slow.example.org=5");
        pace.read();
        assertEquals(
                List.of(false, false, true),
                List.of(
                        pace.limits("none.example.org"),
                        pace.limits("less.example.org"),
                        pace.limits("slow.example.org")));
    }
}
