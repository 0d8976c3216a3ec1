package communique.move;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a column holds, and one text for each value that is the same whichever database it was read from. */
enum Kind {
    TEXT,
    PADDED,
    UUID,
    WHOLE,
    DECIMAL,
    FLOAT,
    BOOLEAN,
    BYTES,
    JSON,
    ARRAY,
    INSTANT,
    LOCAL,
    DATE,
    TIME,
    OFFSET_TIME;

    /** Null for what the move does not know. The names come first: PostgreSQL gives several types one JDBC number. */
    static Kind of(int jdbcType, String typeName) {
        return switch (typeName.toLowerCase(java.util.Locale.ROOT)) {
            case "uuid" -> UUID;
            case "json", "jsonb" -> JSON;
            case "timestamptz" -> INSTANT;
            case "timetz" -> OFFSET_TIME;
            default -> of(jdbcType);
        };
    }

    private static Kind of(int jdbcType) {
        return switch (jdbcType) {
            case Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.CHAR -> PADDED;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOAT;
            case Types.BIT, Types.BOOLEAN -> BOOLEAN;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.ARRAY -> ARRAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.TIMESTAMP -> LOCAL;
            case Types.DATE -> DATE;
            case Types.TIME -> TIME;
            case Types.TIME_WITH_TIMEZONE -> OFFSET_TIME;
            default -> null;
        };
    }

    Object read(ResultSet row, int at) throws SQLException {
        Object found =
                switch (this) {
                    case TEXT, PADDED, JSON -> row.getString(at);
                    case UUID -> row.getObject(at, UUID.class);
                    case WHOLE -> row.getLong(at);
                    case DECIMAL -> row.getBigDecimal(at);
                    case FLOAT -> row.getDouble(at);
                    case BOOLEAN -> row.getBoolean(at);
                    case BYTES -> row.getBytes(at);
                    case ARRAY -> elements(row.getArray(at));
                    case INSTANT -> row.getObject(at, OffsetDateTime.class);
                    case LOCAL -> row.getObject(at, LocalDateTime.class);
                    case DATE -> row.getObject(at, LocalDate.class);
                    case TIME -> row.getObject(at, LocalTime.class);
                    case OFFSET_TIME -> row.getObject(at, OffsetTime.class);
                };
        return row.wasNull() ? null : found;
    }

    /** Into PostgreSQL; {@code typeName} is what it calls the column's type. */
    void write(PreparedStatement row, int at, Object given, String typeName) throws SQLException {
        if (given == null) row.setNull(at, Types.NULL);
        else
            switch (this) {
                case JSON -> row.setObject(at, given, Types.OTHER);
                case ARRAY ->
                    row.setArray(
                            at, row.getConnection().createArrayOf(typeName.replaceFirst("^_", ""), (Object[]) given));
                default -> row.setObject(at, given);
            }
    }

    String text(Object found) {
        if (found == null) return null;
        return switch (this) {
            case PADDED -> ((String) found).stripTrailing();
            case DECIMAL -> ((BigDecimal) found).stripTrailingZeros().toString();
            case BYTES -> HexFormat.of().formatHex((byte[]) found);
            case JSON -> JsonText.of((String) found);
            case ARRAY -> element(found);
            case INSTANT -> ((OffsetDateTime) found).toInstant().toString();
            default -> found.toString();
        };
    }

    private static Object[] elements(java.sql.Array array) throws SQLException {
        return array == null ? null : (Object[]) array.getArray();
    }

    /** Lengths stand before the elements, so that no comma inside one can pass for a border. */
    private static String element(Object found) {
        if (found == null) return "-";
        if (found instanceof Object[] several)
            return Arrays.stream(several).map(Kind::element).collect(Collectors.joining(",", "[", "]"));
        var text = found instanceof OffsetDateTime time
                ? time.toInstant().toString()
                : found instanceof BigDecimal number
                        ? number.stripTrailingZeros().toString()
                        : found instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : found.toString();
        return text.length() + ":" + text;
    }
}
