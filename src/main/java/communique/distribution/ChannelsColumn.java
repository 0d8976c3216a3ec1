package communique.distribution;

import com.fasterxml.jackson.core.type.TypeReference;
import communique.core.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the channels of a distribution in a text column. */
@Converter
public class ChannelsColumn extends JsonColumn<List<Channel>> {
    public ChannelsColumn() {
        super(new TypeReference<>() {});
    }
}
