package communique.bench;

import java.util.Collection;

/** The few statistics these programs need. */
final class Numbers {
    private Numbers() {}

    static double median(Collection<Double> all) {
        var sorted = all.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    static double least(Collection<Double> all) {
        return all.stream().min(Double::compare).orElseThrow();
    }

    static double most(Collection<Double> all) {
        return all.stream().max(Double::compare).orElseThrow();
    }
}
