package communique.preflight;

import java.util.List;
import java.util.Optional;

/** Reads prose for spelling and grammar. It may need time; then it says so rather than keep anybody waiting. */
public interface Reader {
    /** A reader that reads nothing. */
    Reader NONE = (language, texts) ->
            texts.stream().map(text -> Optional.of(List.<Remark>of())).toList();

    /** For each text what is to be said of it, in its order; empty where it is still being read. */
    List<Optional<List<Remark>>> read(String language, List<String> texts);

    /**
     * A remark about the characters from {@code start} up to and without {@code end}: a word that no dictionary has, or
     * else what {@code message} says, in the text's own language; with what may be meant.
     */
    record Remark(int start, int end, boolean unknownWord, String message, List<String> suggestions) {}
}
