package communique.distribution;

import communique.distribution.Claims.Row;
import communique.smtp.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A message rendered and encoded once for a release, a language and a layout, with slots for what differs: building each
 * anew costs ten times more.
 */
final class Stationery {
    private static final byte[] LINE = {'\r', '\n'};
    private final List<Piece> head;
    private final List<Piece> body;
    private final Function<Row, String> sender;
    private final Seal seal;

    /** Signs what is about to leave; null where no key is set. */
    interface Seal {
        /** Header lines to stand before {@code head}; lines end in CRLF. */
        String over(byte[] head, byte[] body);
    }

    /** One part of a message: the same for all, or made for each. */
    interface Piece {
        void write(Row row, OutputStream out) throws IOException;
    }

    Stationery(List<Piece> head, List<Piece> body, Function<Row, String> sender, Seal seal) {
        this.head = List.copyOf(head);
        this.body = List.copyOf(body);
        this.sender = sender;
        this.seal = seal;
    }

    Message to(Row row) {
        return new Filled(row, sender.apply(row));
    }

    static Piece fixed(String text) {
        return fixed(text.getBytes(StandardCharsets.UTF_8));
    }

    static Piece fixed(byte[] bytes) {
        return (row, out) -> out.write(bytes);
    }

    static Piece each(Function<Row, String> text) {
        return (row, out) -> out.write(text.apply(row).getBytes(StandardCharsets.UTF_8));
    }

    private final class Filled implements Message {
        private final Row row;
        private final String from;

        Filled(Row row, String from) {
            this.row = row;
            this.from = from;
        }

        @Override
        public String sender() {
            return from;
        }

        @Override
        public String recipient() {
            return row.address();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            if (seal != null) sealed(out);
            else {
                fill(head, out);
                out.write(LINE);
                fill(body, out);
            }
        }

        private void sealed(OutputStream out) throws IOException {
            var first = bytes(head);
            var second = bytes(body);
            out.write(seal.over(first, second).getBytes(StandardCharsets.US_ASCII));
            out.write(first);
            out.write(LINE);
            out.write(second);
        }

        private byte[] bytes(List<Piece> pieces) throws IOException {
            var bytes = new ByteArrayOutputStream();
            fill(pieces, bytes);
            return bytes.toByteArray();
        }

        private void fill(List<Piece> pieces, OutputStream out) throws IOException {
            for (var piece : pieces) piece.write(row, out);
        }
    }

    /** Collects pieces; text between two slots becomes one piece. */
    static final class Pieces {
        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Pieces add(String more) {
            text.append(more);
            return this;
        }

        Pieces each(Function<Row, String> slot) {
            flush();
            all.add(Stationery.each(slot));
            return this;
        }

        List<Piece> all() {
            flush();
            return all;
        }

        private void flush() {
            if (text.length() > 0) all.add(fixed(text.toString()));
            text.setLength(0);
        }
    }
}
