package communique.core;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Keeps a {@link LocalText} in a text column. */
@Converter(autoApply = true)
public class LocalTextColumn extends JsonColumn<LocalText> {
    public LocalTextColumn() {
        super(new TypeReference<>() {});
    }
}
