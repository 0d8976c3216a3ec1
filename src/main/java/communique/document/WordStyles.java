package communique.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** The styles and lists that a Word document is made with: named as Word names them, so that people can restyle it. */
final class WordStyles {
    private static final String SPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final int[] HEADINGS = {32, 26, 24, 22, 22, 22};

    private final XWPFDocument document;

    WordStyles(XWPFDocument document, String language) {
        this.document = document;
        try {
            var styles = CTStyles.Factory.parse(xml(tag(language)));
            var mine = document.createStyles();
            mine.setStyles(styles);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The style of a paragraph of this class in the page. */
    String of(String kind) {
        return switch (kind) {
            case "subhead" -> "Subtitle";
            case "mark" -> "Mark";
            case "kind" -> "Kind";
            default -> "Normal";
        };
    }

    /** A new list, so that its numbers begin anew. */
    BigInteger list(boolean ordered, int start) {
        var levels = new StringBuilder();
        for (int level = 0; level < 9; level++)
            levels.append(
                    "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>"
                                    .formatted(
                                            level,
                                            level == 0 ? start : 1,
                                            ordered ? "decimal" : "bullet",
                                            ordered ? "%" + (level + 1) + "." : "•")
                            + "<w:pPr><w:ind w:left=\"%d\" w:hanging=\"360\"/></w:pPr></w:lvl>"
                                    .formatted(720 * (level + 1)));
        try {
            var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
            var id = numbering.getAbstractNums().size();
            var parsed = CTNumbering.Factory.parse(
                    "<xml-fragment%s><w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum></xml-fragment>"
                            .formatted(SPACE, id, levels));
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(parsed.getAbstractNumArray(0))));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Office programs want a region: ours is Canada's. */
    static String tag(String language) {
        return language.equals("fr") || language.equals("en") ? language + "-CA" : language;
    }

    private static String xml(String language) {
        var xml = new StringBuilder("<xml-fragment" + SPACE + ">");
        xml.append(("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"
                        + "<w:sz w:val=\"22\"/><w:lang w:val=\"%s\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                        + "<w:spacing w:after=\"160\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>")
                .formatted(language));
        paragraph(xml, "Normal", "Normal", "", "");
        for (int level = 1; level <= 6; level++)
            paragraph(
                    xml,
                    "Heading" + level,
                    "heading " + level,
                    "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"" + (level - 1)
                            + "\"/>",
                    "<w:b/><w:sz w:val=\"" + HEADINGS[level - 1] + "\"/>");
        paragraph(xml, "Subtitle", "Subtitle", "", "<w:sz w:val=\"26\"/>");
        paragraph(xml, "Kind", "Kind", "", "<w:color w:val=\"4B5768\"/>");
        paragraph(
                xml,
                "Mark",
                "Mark",
                "<w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"4\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\"/></w:pBdr>",
                "<w:b/><w:color w:val=\"9D1027\"/>");
        xml.append("<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>"
                + "<w:color w:val=\"164A8C\"/><w:u w:val=\"single\"/></w:rPr></w:style>");
        return xml.append("</xml-fragment>").toString();
    }

    private static void paragraph(StringBuilder xml, String id, String name, String paragraph, String run) {
        xml.append("<w:style w:type=\"paragraph\"")
                .append(id.equals("Normal") ? " w:default=\"1\"" : "")
                .append(" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>")
                .append(id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/>")
                .append("<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>");
    }
}
