package communique.release;

import communique.core.Invalid;
import communique.core.Languages;
import communique.core.Text;
import communique.office.Office;
import communique.office.Offices;
import communique.wirecopy.WireCopy;
import communique.wirecopy.WireCopyReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Takes pasted or uploaded wire copy: finds its characters, its office and its language, and has it read. */
@ApplicationScoped
class WireCopyIntake {
    /** More than any release ever was; what is longer is not one. */
    static final int MOST_BYTES = 400_000;

    @Inject
    Offices offices;

    @Inject
    Seen seen;

    @Inject
    Clock clock;

    /** The office named; without a name the one whose source line the copy carries, else the first there is. */
    Office issuer(String code, WireCopy read) {
        if (code != null && !code.isBlank()) return offices.named("office", code.strip());
        var all = seen.writable(offices.all());
        if (all.isEmpty()) throw new Invalid("office", "office.none");
        var source = read.copy().in(read.language()).source();
        return all.stream()
                .filter(office ->
                        source != null && Text.folded(source).equals(Text.folded(office.source(read.language()))))
                .findFirst()
                .orElse(all.get(0));
    }

    /** {@link Invalid} when there is nothing to read, 413 when there is too much. */
    WireCopy read(byte[] bytes, String language) {
        if (bytes == null || bytes.length == 0) throw new Invalid("text", "text.required");
        if (bytes.length > MOST_BYTES) throw new WebApplicationException(413);
        var text = decoded(bytes);
        if (isBinary(text)) throw new Invalid("text", "text.binary");
        return read(text, language);
    }

    WireCopy read(String text, String language) {
        var clean = Text.clean(text);
        if (clean == null || clean.isBlank()) throw new Invalid("text", "text.required");
        if (clean.length() > MOST_BYTES) throw new Invalid("text", "text.long", MOST_BYTES);
        var tongue = language == null || language.isBlank() ? null : Languages.require("language", language.strip());
        return WireCopyReader.read(clean, tongue, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** UTF-8, else UTF-16 where it says so, else what old mail programs and Word write. */
    static String decoded(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFFFE || mark == 0xFEFF) return new String(bytes, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** A text has hardly any control characters; a picture, a PDF or a word processor's file is full of them. */
    static boolean isBinary(String text) {
        var control = text.chars()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A)
                .count();
        return control * 100 > text.length();
    }
}
