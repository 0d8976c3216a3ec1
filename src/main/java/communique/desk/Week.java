package communique.desk;

import java.time.LocalDate;
import java.util.List;

/** The figures of seven days, and where their bars stand in a chart of 640 by 220. */
record Week(List<Day> days, long most) {
    static final int HEIGHT = 160;
    static final int BASE = 180;

    static Week of(List<Day> days) {
        var most = days.stream()
                .mapToLong(d -> Math.max(d.accepted(), d.failed()))
                .max()
                .orElse(0);
        return new Week(days, round(most));
    }

    /** The bars of each day: x of the pair, y and height of both. */
    public List<Bars> bars() {
        return days.stream()
                .map(d -> new Bars(60 + 82 * days.indexOf(d), d, high(d.accepted()), high(d.failed())))
                .toList();
    }

    private long high(long count) {
        return most == 0 ? 0 : Math.round((double) count * HEIGHT / most);
    }

    /** The next number that reads well at the top of an axis: 1, 2 or 5 times a power of ten. */
    private static long round(long most) {
        for (long power = 1; ; power *= 10)
            for (long step : List.of(1L, 2L, 5L)) if (step * power >= Math.max(most, 1)) return step * power;
    }

    /** {@code label} as short as an axis wants it. */
    record Day(LocalDate date, String label, long issued, long accepted, long failed) {}

    record Bars(int x, Day day, long accepted, long failed) {
        public long acceptedTop() {
            return BASE - accepted;
        }

        public long failedTop() {
            return BASE - failed;
        }

        public int second() {
            return x + 28;
        }

        public int middle() {
            return x + 27;
        }
    }
}
