package communique.official;

import com.fasterxml.jackson.core.type.TypeReference;
import communique.copy.Official.Tenure;
import communique.core.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps an official's titles in a text column. */
@Converter
public class TenuresColumn extends JsonColumn<List<Tenure>> {
    public TenuresColumn() {
        super(new TypeReference<>() {});
    }
}
