package communique.distribution;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * What became of messages, before it is in the ledger's rows: one entry for each commit of a node's scribe, under numbers
 * that grow by one. An entry is posted to the rows once: by its node, or by whoever clears up after that node is gone.
 */
interface Journal {
    /** On disk when this returns. False when the node was declared gone: then nothing was written, and nothing may be. */
    boolean append(UUID node, long beat, List<Became> outcomes) throws SQLException, IOException;

    /** Nothing to write, but the node lives. */
    boolean beat(UUID node, long beat) throws SQLException;

    /** Whether what a failed {@link #append} left is as if it had never been asked. */
    void retreat(UUID node, long beat) throws SQLException, IOException;

    /**
     * Within the transaction that posts a node's entries, both ends included and {@code entries} of them: whether they are
     * still to be posted. If not, somebody else has.
     */
    boolean strike(Connection connection, UUID node, long from, long to, int entries) throws SQLException;

    /**
     * Within a transaction of its own: posts what nodes that are gone had not posted, before anybody asks what they left.
     * False when the ledger does not know of all those messages, as one that was restored.
     */
    boolean postLeft(Connection connection) throws SQLException;
}
