package communique.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A printed page as a tree that programs for the blind can follow: headings skip no level, every link says where it leads,
 * and nothing is nested deeper than a person would nest it.
 */
final class Xhtml {
    private static final int DEEPEST = 40;

    private Xhtml() {}

    static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
            flatten(page.getDocumentElement(), 0);
            headings(page);
            links(page);
            return page;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean is(Node node, String... names) {
        for (var name : names) if (name.equals(node.getNodeName())) return true;
        return false;
    }

    private static void flatten(Node node, int depth) {
        if (depth > DEEPEST) {
            node.setTextContent(node.getTextContent());
            return;
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element) flatten(child, depth + 1);
    }

    private static void headings(Document page) {
        int before = 0;
        var headings = new ArrayList<Element>();
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++)
            if (all.item(i).getNodeName().matches("h[1-6]")) headings.add((Element) all.item(i));
        for (var heading : headings) {
            int level = Math.min(heading.getNodeName().charAt(1) - '0', before + 1);
            page.renameNode(heading, null, "h" + level);
            before = level;
        }
    }

    private static void links(Document page) {
        var links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            if (link.getAttribute("title").isEmpty())
                link.setAttribute(
                        "title", link.getTextContent().isBlank() ? link.getAttribute("href") : link.getTextContent());
        }
    }
}
