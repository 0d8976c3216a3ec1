package communique.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The chain's rows by plain JDBC: what seals them and what checks them must see the same bytes, with the application or without. */
final class Rows {
    private static final String COLUMNS = "id, place, done_at, who, via, address, action, subject_kind, subject_id,"
            + " revision, detail, was, became, previous_hash, hash";
    static final String SELECT = "select " + COLUMNS + " from audit_entry ";
    private static final String INSERT =
            "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADOPT =
            "update audit_entry set place = ?, previous_hash = ?, hash = ? where id = ? and place is null";
    static final int PAGE = 1000;

    private Rows() {}

    /** Where the chain ends. {@code adopted} is null until what stood there before the chain has its places. */
    record Head(long place, String hash, Long adopted) {}

    static Head head(Connection connection, boolean locked) throws SQLException {
        var sql = "select place, hash, adopted from audit_head where id = 1" + (locked ? " for update" : "");
        try (var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            if (!row.next()) return null;
            var adopted = row.getLong(3);
            var begun = !row.wasNull();
            return new Head(row.getLong(1), row.getString(2), begun ? adopted : null);
        }
    }

    static void move(Connection connection, Head head) throws SQLException {
        try (var update =
                connection.prepareStatement("update audit_head set place = ?, hash = ?, adopted = ? where id = 1")) {
            update.setLong(1, head.place());
            update.setString(2, head.hash());
            update.setObject(3, head.adopted(), Types.BIGINT);
            update.executeUpdate();
        }
    }

    static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement(INSERT);
    }

    static PreparedStatement adoption(Connection connection) throws SQLException {
        return connection.prepareStatement(ADOPT);
    }

    static Line read(ResultSet row) throws SQLException {
        var place = row.getLong(2);
        var placed = !row.wasNull();
        var revision = row.getInt(10);
        var revised = !row.wasNull();
        return new Line(
                row.getObject(1, UUID.class),
                placed ? place : null,
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                revised ? revision : null,
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15));
    }

    static void bind(PreparedStatement insert, Line line) throws SQLException {
        insert.setObject(1, line.id());
        insert.setObject(2, line.place(), Types.BIGINT);
        insert.setObject(3, line.at().atOffset(ZoneOffset.UTC));
        insert.setString(4, line.who());
        insert.setString(5, line.via());
        insert.setString(6, line.address());
        insert.setString(7, line.action());
        insert.setString(8, line.subjectKind());
        insert.setString(9, line.subjectId());
        insert.setObject(10, line.revision(), Types.INTEGER);
        insert.setString(11, line.detail());
        insert.setString(12, line.before());
        insert.setString(13, line.after());
        insert.setString(14, line.previous());
        insert.setString(15, line.hash());
    }
}
