package communique.preflight;

/**
 * Where in a text a finding points: the paragraph of the body, counted from 0 ({@code -1} for a field of one line, which the
 * finding's path names), and the characters from {@code start} up to and without {@code end} in it.
 */
public record Spot(int paragraph, int start, int end) {
    /** A whole paragraph. */
    static Spot of(int paragraph) {
        return new Spot(paragraph, 0, 0);
    }
}
