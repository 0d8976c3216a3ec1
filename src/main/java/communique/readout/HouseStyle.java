package communique.readout;

import java.util.Map;

/**
 * What an office chose: how people are called after their first mention, the word its headlines begin with (by language;
 * the usual one where it has none), and the country that needs no naming because it is its own.
 */
public record HouseStyle(Later later, Map<String, String> headlineWord, String home) {
    public static final HouseStyle USUAL = new HouseStyle(Later.TITLE, Map.of(), "CA");

    /** {@code TITLE}: le premier ministre Carney; {@code HONORIFIC}: M. Carney. */
    public enum Later {
        TITLE,
        HONORIFIC
    }

    String word(String language, String usual) {
        return headlineWord.getOrDefault(language, usual);
    }
}
