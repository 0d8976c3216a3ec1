package communique.webhook;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells one program one event, signed as Standard Webhooks says. It follows no redirect and reads no answer's text. */
@ApplicationScoped
class Courier {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    @Inject
    Targets targets;

    @Inject
    Clock clock;

    Answer carry(Parcel parcel) throws InterruptedException {
        try {
            var uri = URI.create(parcel.url());
            targets.requirePublic(uri);
            return answered(code(request(uri, parcel)));
        } catch (TimeoutException e) {
            return new Answer(null, "no answer within " + PATIENCE.toSeconds() + " s");
        } catch (ExecutionException e) {
            return new Answer(null, said(e.getCause()));
        } catch (IOException | IllegalArgumentException e) {
            return new Answer(null, said(e));
        }
    }

    /** The whole exchange within our patience: an answer that never ends is none. */
    private int code(HttpRequest request) throws InterruptedException, ExecutionException, TimeoutException {
        var answer = http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(URI uri, Parcel parcel) {
        var id = "msg_" + parcel.id();
        var now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Communique-Webhooks/1")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(now))
                .header("webhook-signature", signature(parcel, id, now))
                .POST(HttpRequest.BodyPublishers.ofString(parcel.body()))
                .build();
    }

    private static String signature(Parcel parcel, String id, long now) {
        try {
            return new com.standardwebhooks.Webhook(parcel.secret()).sign(id, now, parcel.body());
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer answered(int code) {
        return new Answer(code, code >= 200 && code < 300 ? null : "HTTP " + code);
    }

    private static String said(Throwable thrown) {
        return thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
    }

    record Parcel(UUID id, String url, String secret, String body) {}

    /** {@code code} is null when none came. */
    record Answer(Integer code, String problem) {
        boolean isGood() {
            return problem == null;
        }

        boolean isGone() {
            return code != null && code == 410;
        }
    }
}
