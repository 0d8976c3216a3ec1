package communique.preflight;

import java.util.List;
import java.util.regex.Pattern;

/** Blots out what has been read already, so that nothing else reads it; the length stays. */
final class Blot {
    private Blot() {}

    static String out(String text, List<? extends Place> places) {
        if (places.isEmpty()) return text;
        var blotted = new StringBuilder(text);
        for (var place : places) for (int i = place.start(); i < place.end(); i++) blotted.setCharAt(i, Shield.BLOT);
        return blotted.toString();
    }

    static String matches(String text, Pattern pattern) {
        return out(
                text,
                pattern.matcher(text)
                        .results()
                        .map(r -> new Mend(r.start(), r.end(), ""))
                        .toList());
    }
}
