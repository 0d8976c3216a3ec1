package communique.preflight;

import communique.core.Sentences;
import java.util.List;

/**
 * What pre-flight says about a draft: a stable code ({@code contact.masked-address}), where ({@code path} as in the REST
 * contract, {@code language} null for the whole release), and what its sentence mentions. {@code spot} says which words
 * (null: the whole field), {@code fix} what may safely stand in their place (null: a person must decide).
 */
public record Finding(
        String code,
        Severity severity,
        boolean overridable,
        String language,
        String path,
        List<Object> mentions,
        Spot spot,
        String fix) {

    static Finding blocker(String code, String language, String path, Object... mentions) {
        return new Finding(code, Severity.BLOCKER, true, language, path, List.of(mentions), null, null);
    }

    static Finding warning(String code, String language, String path, Object... mentions) {
        return new Finding(code, Severity.WARNING, true, language, path, List.of(mentions), null, null);
    }

    /** A blocker that nobody may override. */
    Finding absolute() {
        return new Finding(code, severity, false, language, path, mentions, spot, fix);
    }

    Finding at(Spot where) {
        return new Finding(code, severity, overridable, language, path, mentions, where, fix);
    }

    Finding fixedBy(String words) {
        return new Finding(code, severity, overridable, language, path, mentions, spot, words);
    }

    Finding mentioning(Object... others) {
        return new Finding(code, severity, overridable, language, path, List.of(others), spot, fix);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKER;
    }

    public String in(String reader) {
        return Sentences.in(reader, code, mentions.toArray());
    }
}
