package communique.move;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One text for equal JSON: PostgreSQL's jsonb keeps neither the order of names nor the spaces of what it was given. */
final class JsonText {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(200_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private JsonText() {}

    static String of(String json) {
        try {
            return text(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return json;
        }
    }

    private static String text(JsonNode node) {
        if (node.isNumber()) return node.decimalValue().stripTrailingZeros().toString();
        if (node.isArray())
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonText::text)
                    .collect(Collectors.joining(",", "[", "]"));
        if (!node.isObject()) return node.toString();
        var named = new TreeMap<String, JsonNode>();
        node.properties().forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named.entrySet().stream()
                .map(entry -> JSON.getNodeFactory().textNode(entry.getKey()) + ":" + text(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
