package communique.evidence;

import communique.account.Me;
import communique.audit.Entries;
import communique.release.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;

/** The ZIP as an answer. Whoever takes it away is recorded: it holds addresses. */
@ApplicationScoped
class Zipped {
    @Inject
    Zip zip;

    @Inject
    Entries entries;

    @Inject
    Me me;

    Response answer(Release release) {
        var file = zip.of(release);
        entries.record(me.name(), "exported", "release", release.id(), release.revision(), "evidence");
        var name = "evidence-" + (release.number() == null ? release.id() : release.number()) + ".zip";
        StreamingOutput content = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(content)
                .type("application/zip")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"")
                .build();
    }
}
