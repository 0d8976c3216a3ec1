package communique.document;

import communique.copy.Contact;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** One language of a release as a NewsML-G2 news item (IPTC, 2.35), its text inside as XHTML. */
public final class NewsItem {
    private static final String SPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String CATALOGUE = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml";

    private final Wrap wrap;
    private final XMLStreamWriter xml;

    private NewsItem(Wrap wrap, XMLStreamWriter xml) {
        this.wrap = wrap;
        this.xml = xml;
    }

    public static byte[] of(Wrap wrap) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new NewsItem(wrap, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("newsItem");
        xml.writeDefaultNamespace(SPACE);
        xml.writeAttribute("guid", wrap.guid());
        xml.writeAttribute("version", String.valueOf(wrap.revision()));
        xml.writeAttribute("standard", "NewsML-G2");
        xml.writeAttribute("standardversion", "2.35");
        xml.writeAttribute("conformance", "power");
        xml.writeAttribute("xml:lang", Wrap.tag(wrap.language()));
        empty("catalogRef", "href", CATALOGUE);
        item();
        content();
        xml.writeStartElement("contentSet");
        xml.writeStartElement("inlineXML");
        xml.writeAttribute("contenttype", "application/xhtml+xml");
        xml.writeAttribute("wordcount", String.valueOf(wrap.words()));
        page();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void item() throws XMLStreamException {
        xml.writeStartElement("itemMeta");
        empty("itemClass", "qcode", "ninat:text");
        named("provider", wrap.office());
        text("versionCreated", wrap.written().truncatedTo(ChronoUnit.SECONDS).toString());
        text("firstCreated", wrap.begun().truncatedTo(ChronoUnit.SECONDS).toString());
        empty("pubStatus", "qcode", "stat:" + wrap.standing().name().toLowerCase(Locale.ROOT));
        text("generator", "Communiqué");
        if (wrap.number() != null) text("title", wrap.number());
        if (wrap.note() != null) text("edNote", wrap.note());
        for (var translation : wrap.translations()) {
            xml.writeStartElement("link");
            xml.writeAttribute("rel", "irel:translation");
            xml.writeAttribute("residref", translation.guid());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void content() throws XMLStreamException {
        var version = wrap.version();
        xml.writeStartElement("contentMeta");
        text("contentCreated", wrap.begun().truncatedTo(ChronoUnit.SECONDS).toString());
        if (version.place() != null) named("located", version.place());
        named("infoSource", version.source() == null ? wrap.office() : version.source());
        creator();
        empty("language", "tag", Wrap.tag(wrap.language()));
        xml.writeStartElement("genre");
        xml.writeAttribute("literal", "press-release");
        text("name", "Press Release");
        xml.writeEndElement();
        if (wrap.number() != null) text("slugline", wrap.number());
        if (version.headline() != null) text("headline", version.headline());
        if (!wrap.dateline().isEmpty()) text("dateline", wrap.dateline());
        for (var subhead : version.subheads()) {
            xml.writeStartElement("description");
            xml.writeAttribute("role", "drol:summary");
            xml.writeCharacters(subhead);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** The office, and how its press desk is reached. */
    private void creator() throws XMLStreamException {
        xml.writeStartElement("creator");
        xml.writeAttribute("literal", wrap.office());
        text("name", wrap.office());
        if (!wrap.version().contacts().isEmpty()) {
            xml.writeStartElement("organisationDetails");
            for (var contact : wrap.version().contacts()) reach(contact);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void reach(Contact contact) throws XMLStreamException {
        xml.writeStartElement("contactInfo");
        if (contact.email() != null) text("email", contact.email());
        if (contact.phone() != null) text("phone", contact.phone());
        if (contact.label() != null) text("note", contact.label());
        xml.writeEndElement();
    }

    private void page() throws XMLStreamException {
        xml.writeStartElement("html");
        xml.writeDefaultNamespace(XHTML);
        xml.writeStartElement("head");
        text(
                "title",
                wrap.version().headline() == null
                        ? wrap.office()
                        : wrap.version().headline());
        xml.writeEndElement();
        xml.writeStartElement("body");
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        copy(factory.createXMLStreamReader(new StringReader("<div>" + wrap.html() + "</div>")));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void copy(XMLStreamReader from) throws XMLStreamException {
        while (from.hasNext()) {
            switch (from.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    xml.writeStartElement(from.getLocalName());
                    for (int i = 0; i < from.getAttributeCount(); i++)
                        xml.writeAttribute(from.getAttributeLocalName(i), from.getAttributeValue(i));
                }
                case XMLStreamConstants.END_ELEMENT -> xml.writeEndElement();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    xml.writeCharacters(from.getText());
                default -> {
                    // sanitized HTML holds nothing else
                }
            }
        }
    }

    private void named(String element, String name) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("literal", name);
        text("name", name);
        xml.writeEndElement();
    }

    private void text(String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void empty(String element, String attribute, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute(attribute, value);
        xml.writeEndElement();
    }
}
