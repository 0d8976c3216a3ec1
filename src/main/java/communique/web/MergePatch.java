package communique.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import communique.core.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** JSON merge patch (RFC 7396): fields given replace, null removes, the rest stays. */
@ApplicationScoped
public class MergePatch {
    @Inject
    ObjectMapper json;

    /** {@code now} with {@code patch} upon it; {@link Invalid} when that is no object or not of the shape. */
    public <T> T patch(T now, JsonNode patch, Class<T> shape) {
        if (patch == null || !patch.isObject()) throw new Invalid("", "json.object");
        try {
            return json.treeToValue(merge(json.valueToTree(now), (ObjectNode) patch), shape);
        } catch (JsonProcessingException e) {
            throw new Invalid("", "json.shape");
        }
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            var value = field.getValue();
            if (value.isNull()) target.remove(field.getKey());
            else if (value.isObject() && target.get(field.getKey()) instanceof ObjectNode inner)
                target.set(field.getKey(), merge(inner, (ObjectNode) value));
            else target.set(field.getKey(), value);
        });
        return target;
    }
}
