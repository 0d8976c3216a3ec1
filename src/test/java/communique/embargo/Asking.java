package communique.embargo;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Bare requests, thousands of them, and answers to the byte. */
final class Asking {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Asking() {}

    /** {@code path} and {@code body} hold {@code {…}} where what is asked for stands. */
    record Question(String who, String method, String path, Map<String, String> headers, String body) {
        static Question get(String who, String path, Map<String, String> headers) {
            return new Question(who, "GET", path, headers, null);
        }

        Question with(String name, String value) {
            var more = new TreeMap<>(headers);
            more.put(name, value);
            return new Question(who, method, path, more, body);
        }

        Question by(String other) {
            return new Question(who, other, path, headers, body);
        }

        String path(Map<String, String> names) {
            return filled(path, names);
        }

        private static String filled(String text, Map<String, String> names) {
            var filled = text;
            for (var name : names.entrySet()) filled = filled.replace("{" + name.getKey() + "}", name.getValue());
            return filled;
        }
    }

    record Answer(int status, List<String> headers, String body) {
        /** The same for whatever was asked: what the question itself held is blotted out, and what each answer has of its own. */
        Answer without(Map<String, String> names) {
            // Pages inside tell the server's time, which is not always written as long.
            var tellsTime = body.contains("data-now=");
            return new Answer(
                    status,
                    headers.stream()
                            .filter(h -> !tellsTime || !h.startsWith("content-length"))
                            .map(h -> blotted(h, names))
                            .toList(),
                    blotted(body, names).replaceAll("(data-now|name=\"csrf-token\" value)=\"[^\"]*\"", "$1"));
        }

        private static String blotted(String text, Map<String, String> names) {
            var blotted = text;
            for (var name : names.values()) blotted = blotted.replace(name, "?");
            return blotted;
        }

        boolean says(String word) {
            return body.contains(word) || headers.toString().contains(word);
        }
    }

    static Answer ask(Question question, Map<String, String> names) {
        try {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + question.path(names)))
                    .method(
                            question.method(),
                            question.body() == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(question.body()));
            question.headers().forEach(request::header);
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            var headers = new ArrayList<String>();
            answer.headers().map().forEach((name, values) -> {
                var lower = name.toLowerCase(Locale.ROOT);
                if (lower.equals("date")) return;
                // Cookies have a value of their own each time; that there is one, and which, is compared.
                for (var value : values)
                    headers.add(lower + ": " + (lower.equals("set-cookie") ? value.replaceAll("=.*", "") : value));
            });
            return new Answer(
                    answer.statusCode(),
                    headers.stream().sorted().toList(),
                    new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(question.method() + " " + question.path(names), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
