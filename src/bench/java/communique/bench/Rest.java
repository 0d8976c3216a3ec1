package communique.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The application's REST interface as a client's library would have it: JSON, a token for each user, connections kept. */
final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> tokens = List.of("drafter", "approver", "admin").stream()
            .collect(Collectors.toMap(user -> user, user -> user + "-" + UUID.randomUUID()));
    private final Supplier<URI> node;

    Rest(Supplier<URI> node) {
        this.node = node;
    }

    Map<String, String> tokens() {
        return tokens;
    }

    Answer get(String user, String path) {
        return call(user, "GET", path, null, null);
    }

    Answer post(String user, String path, Object body) {
        return call(user, "POST", path, body, null);
    }

    Answer put(String user, String path, Object body) {
        return call(user, "PUT", path, body, null);
    }

    Answer delete(String user, String path) {
        return call(user, "DELETE", path, null, null);
    }

    /** A change of something that has a version: {@code resource} tells which one we saw. */
    Answer change(String user, String method, String resource, String path, Object body) {
        return call(user, method, path, body, get(user, resource).must(200).tag());
    }

    private Answer call(String user, String method, String path, Object body, String tag) {
        try {
            var request = HttpRequest.newBuilder(node.get().resolve(path))
                    .timeout(Duration.ofMinutes(3))
                    .header("Authorization", "Bearer " + tokens.get(user))
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            if (tag != null) request.header("If-Match", tag);
            return new Answer(path, http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Answer(String path, HttpResponse<String> response) {
        Answer must(int status) {
            if (response.statusCode() == status) return this;
            throw new IllegalStateException(
                    path + " answered " + response.statusCode() + ", not " + status + ": " + response.body());
        }

        String tag() {
            return response.headers().firstValue("ETag").orElseThrow();
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean hasMore() {
            return response.headers().allValues("Link").stream().anyMatch(link -> link.contains("rel=\"next\""));
        }
    }
}
