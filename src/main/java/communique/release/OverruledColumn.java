package communique.release;

import com.fasterxml.jackson.core.type.TypeReference;
import communique.core.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the blockers let pass at the last submission in a text column. */
@Converter
public class OverruledColumn extends JsonColumn<List<Overruled>> {
    public OverruledColumn() {
        super(new TypeReference<>() {});
    }
}
