package communique.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Which of several forms a client would rather have (RFC 9110, 12.5.1). A header that cannot be read asks for nothing. */
public final class Accept {
    private static final int LONGEST = 2_000;

    private Accept() {}

    /** The best of {@code ours}, the first of them where the client has no preference; 406 when it wants none. */
    public static String best(String header, List<String> ours) {
        if (header == null || header.isBlank()) return ours.get(0);
        String best = null;
        double most = 0;
        for (var form : ours) {
            var quality = quality(header.substring(0, Math.min(header.length(), LONGEST)), form);
            if (quality <= most) continue;
            most = quality;
            best = form;
        }
        if (best == null) throw new WebApplicationException(Response.status(406).build());
        return best;
    }

    /** What the most exact range that names the form says of it; 0 when none does. */
    private static double quality(String header, String form) {
        int exactness = -1;
        double quality = 0;
        for (var range : header.split(",")) {
            var parts = range.split(";", -1);
            var type = parts[0].strip().toLowerCase(Locale.ROOT);
            int exact = type.equals(form)
                    ? 2
                    : type.equals(form.replaceFirst("/.*", "/*")) ? 1 : type.equals("*/*") ? 0 : -1;
            if (exact <= exactness) continue;
            exactness = exact;
            quality = q(parts);
        }
        return quality;
    }

    private static double q(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            var q = parts[i].strip();
            if (!q.startsWith("q=") && !q.startsWith("Q=")) continue;
            return q.substring(2).matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(q.substring(2)) : 0;
        }
        return 1;
    }
}
