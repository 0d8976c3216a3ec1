package communique.office;

import com.fasterxml.jackson.core.type.TypeReference;
import communique.core.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps an office's media contacts in a text column. */
@Converter
public class MediaContactsColumn extends JsonColumn<List<MediaContact>> {
    public MediaContactsColumn() {
        super(new TypeReference<>() {});
    }
}
