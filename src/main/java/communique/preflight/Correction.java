package communique.preflight;

import java.util.List;

/** One custom of typesetting, with what sets a text right; it never touches what {@link Shield} has blotted out. */
interface Correction {
    String code();

    /** In the order of the text. */
    List<Mend> mends(String plain, String language, Habits habits);

    /** Whether it also reads headlines and subheads. */
    default boolean readsLines() {
        return true;
    }
}
