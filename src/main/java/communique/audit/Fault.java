package communique.audit;

import communique.core.Sentences;
import java.util.UUID;

/** One thing wrong with the chain: a code of the sentences {@code chain.*}, and which entry it is about. */
public record Fault(String code, Long place, UUID entry, String mention) {
    public String in(String language) {
        return Sentences.in(
                language,
                "chain." + code,
                place == null ? "—" : place.toString(),
                entry == null ? "—" : entry.toString(),
                mention == null ? "" : mention);
    }
}
