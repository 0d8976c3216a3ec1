package communique.distribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What became of one delivery; {@code nextAt}, {@code reason} and {@code detail} may be null. Or, with no outcome: that a
 * batch, under its id, has begun, because the end of its first message is about to be sent.
 */
record Became(UUID delivery, Outcome outcome, int attempt, Instant at, Instant nextAt, String reason, String detail) {
    private static final String BETWEEN = "\t";
    private static final int VERSION = 1;
    private static final byte BEGINS = -1;
    private static final long NEVER = Long.MIN_VALUE;

    static Became begun(UUID batch, Instant at) {
        return new Became(batch, null, 0, at, null, null, null);
    }

    boolean isBeginning() {
        return outcome == null;
    }

    /** As an entry of the journal has them; hours are kept to the microsecond, as the rows keep them. */
    static byte[] bytes(List<Became> outcomes) {
        var bytes = new ByteArrayOutputStream(16 + 96 * outcomes.size());
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(outcomes.size());
            for (var one : outcomes) one.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Became> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var version = in.readByte();
            if (version != VERSION) throw new IllegalStateException("an entry of the journal of version " + version);
            var count = in.readInt();
            var outcomes = new ArrayList<Became>();
            for (int i = 0; i < count; i++) outcomes.add(read(in));
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeLong(delivery.getMostSignificantBits());
        out.writeLong(delivery.getLeastSignificantBits());
        out.writeByte(outcome == null ? BEGINS : outcome.ordinal());
        out.writeInt(attempt);
        out.writeLong(micros(at));
        out.writeLong(nextAt == null ? NEVER : micros(nextAt));
        out.writeUTF(or(reason));
        out.writeUTF(or(detail));
    }

    private static Became read(DataInputStream in) throws IOException {
        return new Became(
                new UUID(in.readLong(), in.readLong()),
                outcome(in.readByte()),
                in.readInt(),
                instant(in.readLong()),
                instant(in.readLong()),
                orNull(in.readUTF()),
                orNull(in.readUTF()));
    }

    private static Outcome outcome(byte code) {
        return code == BEGINS ? null : Outcome.values()[code];
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static Instant instant(long micros) {
        return micros == NEVER ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** A line as the journal had them before; {@code detail} holds no control characters. */
    static Became read(String line) {
        var part = line.split(BETWEEN, -1);
        return new Became(
                UUID.fromString(part[0]),
                Outcome.valueOf(part[1]),
                Integer.parseInt(part[2]),
                Instant.parse(part[3]),
                part[4].isEmpty() ? null : Instant.parse(part[4]),
                orNull(part[5]),
                orNull(part[6]));
    }

    private static String or(String value) {
        return value == null ? "" : value;
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
