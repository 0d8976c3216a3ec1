package communique.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A printed page as a Word document for the approval folder: real headings and lists, links, each text in its language. */
public final class Word {
    private final XWPFDocument document = new XWPFDocument();
    private final WordStyles styles;
    private String language;

    private Word(String language) {
        this.language = language;
        this.styles = new WordStyles(document, language);
    }

    /** {@code written} is when the content was: the file of one revision says the same whenever it is made. */
    public static byte[] of(String html, Instant written) {
        var page = Xhtml.parsed(html).getDocumentElement();
        var word = new Word(page.getAttribute("lang"));
        word.properties(page, written);
        word.block((Element) page.getElementsByTagName("body").item(0), 0);
        try (var out = new ByteArrayOutputStream();
                var document = word.document) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void properties(Element page, Instant written) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(page.getElementsByTagName("title").item(0).getTextContent());
        core.setCreator("Communiqué");
        core.setCreated(Optional.of(Date.from(written)));
        core.setModified(Optional.of(Date.from(written)));
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(language));
        var metas = page.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            var meta = (Element) metas.item(i);
            if (meta.getAttribute("name").equals("subject")) core.setSubjectProperty(meta.getAttribute("content"));
        }
    }

    private void block(Element parent, int depth) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) {
                if (!node.getTextContent().isBlank()) inline(document.createParagraph(), node, Look.PLAIN);
                continue;
            }
            var kind = element.getAttribute("class");
            if (kind.equals("head")) {
                inlines(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), element, Look.PLAIN);
            } else if (kind.equals("foot")) {
                inlines(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), element, Look.PLAIN);
            } else {
                block(element, kind, depth);
            }
        }
    }

    private void block(Element element, String kind, int depth) {
        if (Xhtml.is(element, "section", "div", "footer", "article")) {
            section(element, depth);
        } else if (element.getNodeName().matches("h[1-6]")) {
            var heading = document.createParagraph();
            heading.setStyle("Heading" + element.getNodeName().charAt(1));
            inlines(heading, element, Look.PLAIN);
        } else if (Xhtml.is(element, "ul", "ol")) {
            list(element, depth);
        } else if (Xhtml.is(element, "blockquote")) {
            block(element, depth + 1);
        } else if (!Xhtml.is(element, "hr")) {
            var paragraph = document.createParagraph();
            paragraph.setStyle(styles.of(kind));
            if (depth > 0) paragraph.setIndentationLeft(400 * Math.min(depth, 8));
            inlines(paragraph, element, Xhtml.is(element, "pre") ? Look.CODE : Look.PLAIN);
        }
    }

    private void section(Element element, int depth) {
        var outer = language;
        if (!element.getAttribute("lang").isEmpty()) language = element.getAttribute("lang");
        if (element.getAttribute("class").contains("next"))
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
        block(element, depth);
        language = outer;
    }

    private void list(Element list, int depth) {
        var number = styles.list(Xhtml.is(list, "ol"), start(list));
        for (var item = list.getFirstChild(); item != null; item = item.getNextSibling()) {
            if (!(item instanceof Element entry)) continue;
            var paragraph = document.createParagraph();
            paragraph.setNumID(number);
            paragraph.setNumILvl(BigInteger.valueOf(Math.min(depth, 8)));
            for (var child = entry.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (Xhtml.is(child, "ul", "ol")) list((Element) child, depth + 1);
                else if (Xhtml.is(child, "p")) {
                    if (!paragraph.getRuns().isEmpty()) paragraph.createRun().addBreak();
                    inlines(paragraph, child, Look.PLAIN);
                } else inline(paragraph, child, Look.PLAIN);
            }
        }
    }

    private static int start(Element list) {
        var start = list.getAttribute("start");
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
    }

    private void inlines(XWPFParagraph paragraph, Node parent, Look look) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            inline(paragraph, child, look);
    }

    private void inline(XWPFParagraph paragraph, Node node, Look look) {
        if (!(node instanceof Element element)) {
            text(look.link() == null ? paragraph.createRun() : paragraph.createHyperlinkRun(look.link()), node, look);
        } else if (Xhtml.is(element, "br")) {
            paragraph.createRun().addBreak();
        } else if (Xhtml.is(element, "a") && isWritable(element.getAttribute("href"))) {
            inlines(paragraph, element, look.linked(element.getAttribute("href")));
        } else {
            inlines(paragraph, element, look.in(element.getNodeName()));
        }
    }

    private void text(XWPFRun run, Node node, Look look) {
        var text = node.getTextContent();
        if (node.getPreviousSibling() != null && Xhtml.is(node.getPreviousSibling(), "br")) text = text.stripLeading();
        var lines = look.code() ? text.split("\n", -1) : new String[] {text.replaceAll("[\\n\\t ]+", " ")};
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i]);
        }
        // said only where it is so: "not bold" would undo what the paragraph's style says
        if (look.bold()) run.setBold(true);
        if (look.italic()) run.setItalic(true);
        if (look.code()) run.setFontFamily("Liberation Mono");
        if (look.link() != null) run.setStyle("Hyperlink");
        run.setLang(WordStyles.tag(language));
    }

    private static boolean isWritable(String address) {
        try {
            return URI.create(address).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** How a run of words looks. */
    private record Look(boolean bold, boolean italic, boolean code, String link) {
        static final Look PLAIN = new Look(false, false, false, null);
        static final Look CODE = new Look(false, false, true, null);

        Look in(String element) {
            return new Look(
                    bold || element.equals("strong"),
                    italic || element.equals("em"),
                    code || element.equals("code"),
                    link);
        }

        Look linked(String address) {
            return new Look(bold, italic, code, address);
        }
    }
}
