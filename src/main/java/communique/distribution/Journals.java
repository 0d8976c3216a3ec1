package communique.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which journal this node keeps: a file beside an embedded database, a table in one that others can reach. */
@ApplicationScoped
class Journals {
    @ConfigProperty(name = "communique.data")
    Path folder;

    @Inject
    Database database;

    @Inject
    Anchor anchor;

    private Journal journal;

    synchronized Journal journal() {
        if (journal == null)
            journal = database.isEmbedded()
                    ? new FileJournal(database, anchor::drop, folder)
                    : new TableJournal(database);
        return journal;
    }

    /** At an orderly stop, when all is in the rows. */
    void finish(UUID node) throws SQLException, IOException {
        if (journal() instanceof FileJournal file) file.finish(node);
    }
}
