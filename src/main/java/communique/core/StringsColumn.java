package communique.core;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a list of words in a text column. */
@Converter
public class StringsColumn extends JsonColumn<List<String>> {
    public StringsColumn() {
        super(new TypeReference<>() {});
    }
}
