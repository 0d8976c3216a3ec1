package communique.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text in several languages, keyed by BCP 47 language; in JSON an object: {@code {"fr": "…", "en": "…"}}. */
public record LocalText(@JsonValue Map<String, String> texts) {
    public static final LocalText EMPTY = new LocalText(Map.of());

    @JsonCreator
    public LocalText {
        var kept = new LinkedHashMap<String, String>();
        if (texts != null)
            texts.forEach((language, text) -> {
                if (text != null && !text.isBlank()) kept.put(language, text.strip());
            });
        texts = Map.copyOf(kept);
    }

    public static LocalText of(String fr, String en) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("fr", fr);
        texts.put("en", en);
        return new LocalText(texts);
    }

    /** The text in {@code language}, else in English, else in French, else in any, else empty. */
    public String in(String language) {
        if (texts.containsKey(language)) return texts.get(language);
        if (texts.containsKey("en")) return texts.get("en");
        return texts.values().stream().findFirst().orElse("");
    }

    public String exactly(String language) {
        return texts.get(language);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public String fr() {
        return texts.get("fr");
    }

    public String en() {
        return texts.get("en");
    }
}
