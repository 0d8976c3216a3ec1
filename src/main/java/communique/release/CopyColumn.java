package communique.release;

import com.fasterxml.jackson.core.type.TypeReference;
import communique.copy.Copy;
import communique.core.JsonColumn;
import jakarta.persistence.Converter;

/** Keeps a release's copy in a text column, in the very form its hash is taken of. */
@Converter
public class CopyColumn extends JsonColumn<Copy> {
    public CopyColumn() {
        super(new TypeReference<>() {});
    }
}
