package communique.web;

import communique.core.Cursor;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A collection's answer: {@code {"items": […]}} and, where there is more, an RFC 8288 {@code Link} to it. */
public record Paging<T>(List<T> items) {
    public static <E, T> Response of(
            UriInfo uri, Cursor cursor, Cursor.Slice<E> slice, Function<E, T> view, Function<E, UUID> id) {
        var answer = Response.ok(new Paging<>(slice.items().stream().map(view).toList()));
        if (slice.more()) {
            var last = id.apply(slice.items().get(slice.items().size() - 1));
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", last)
                    .replaceQueryParam("limit", cursor.limit())
                    .build();
            answer.links(Link.fromUri(next).rel("next").build());
        }
        return answer.build();
    }
}
