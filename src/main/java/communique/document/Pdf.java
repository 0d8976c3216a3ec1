package communique.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A printed page as an accessible PDF (PDF/UA-1): tagged, its language and title said, its fonts inside. */
public final class Pdf {
    private static final Map<String, byte[]> FONTS = new ConcurrentHashMap<>();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    public static byte[] of(String html) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        font(builder, "Sans-Regular", "Liberation Sans", 400, FontStyle.NORMAL);
        font(builder, "Sans-Bold", "Liberation Sans", 700, FontStyle.NORMAL);
        font(builder, "Sans-Italic", "Liberation Sans", 400, FontStyle.ITALIC);
        font(builder, "Sans-BoldItalic", "Liberation Sans", 700, FontStyle.ITALIC);
        font(builder, "Mono-Regular", "Liberation Mono", 400, FontStyle.NORMAL);
        try {
            builder.usePdfUaAccessibility(true)
                    .withProducer("Communiqué")
                    .withW3cDocument(Xhtml.parsed(html), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(bytes(file)), family, weight, style, true);
    }

    private static byte[] bytes(String file) {
        return FONTS.computeIfAbsent(file, name -> {
            try (var font = Pdf.class.getResourceAsStream("/liberation/Liberation" + name + ".ttf")) {
                return Objects.requireNonNull(font, name).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
