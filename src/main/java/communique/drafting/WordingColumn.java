package communique.drafting;

import com.fasterxml.jackson.core.type.TypeReference;
import communique.core.JsonColumn;
import jakarta.persistence.Converter;

/** Keeps a wording in a text column. */
@Converter
public class WordingColumn extends JsonColumn<Wording> {
    public WordingColumn() {
        super(new TypeReference<>() {});
    }
}
