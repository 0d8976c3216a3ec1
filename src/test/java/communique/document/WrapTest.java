package communique.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import communique.copy.Contact;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Version;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.w3c.dom.Document;

/** What agencies' systems are given, held against the agencies' own schemas. */
class WrapTest {
    private static final Path SCHEMA = Path.of("src/test/resources/ninjs/ninjs-schema_3.1.json");

    @Test
    void ninjs_keeps_to_its_published_schema_with_everything_and_with_nothing() throws IOException {
        // the map of the world is another's schema, and no test of ours calls out
        var schema = Files.readString(SCHEMA)
                .replace("\"$ref\": \"https://geojson.org/schema/GeoJSON.json#\"", "\"type\": \"object\"");
        assertFalse(schema.contains("geojson.org/schema"));
        var rules =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        for (var wrap : List.of(full(), bare()))
            assertEquals(
                    List.of(),
                    rules.validate(json(wrap)).stream().map(Object::toString).toList());
        assertFalse(
                rules.validate(new ObjectMapper()
                                .readTree(json(full()).toString().replace("\"edNote\"", "\"ourNote\"")))
                        .isEmpty(),
                "a field of our own would be seen");
    }

    @Test
    void ninjs_says_what_the_release_says() throws IOException {
        var item = json(full());
        assertEquals(
                "urn:newsml:press.example.org:20260106:1-fr", item.at("/uri").asText());
        assertEquals("withheld", item.at("/pubStatus").asText());
        assertEquals("fr-CA", item.at("/language").asText());
        assertEquals("ÉBAUCHE – ne pas diffuser", item.at("/edNote").asText());
        assertEquals("Le quai & « le pont »", item.at("/headlines/0/value").asText());
        assertEquals("Un sous-titre", item.at("/headlines/1/value").asText());
        assertEquals("PARIS", item.at("/located").asText());
        assertEquals("text/html", item.at("/bodies/0/contentType").asText());
        assertEquals(
                "medias@example.org",
                item.at("/organisations/0/contactInfo/0/value").asText());
        assertEquals(
                "urn:newsml:press.example.org:20260106:1-en",
                item.at("/associations/0/uri").asText());
        assertEquals("PMO-2026-0007", item.at("/altIds/0/value").asText());
        assertEquals("2026-01-06T17:05:00Z", item.at("/versionCreated").asText());
    }

    @Test
    void a_news_item_is_well_formed_and_says_what_the_release_says() throws Exception {
        var item = xml(full());
        assertEquals("newsItem", item.getDocumentElement().getLocalName());
        assertEquals("fr-CA", item.getDocumentElement().getAttribute("xml:lang"));
        assertEquals("3", item.getDocumentElement().getAttribute("version"));
        assertEquals("Le quai & « le pont »", text(item, "headline"));
        assertEquals("PARIS, le 6 janv. 2026 /CNW/ –", text(item, "dateline"));
        assertEquals("ÉBAUCHE – ne pas diffuser", text(item, "edNote"));
        assertEquals("medias@example.org", text(item, "email"));
        assertEquals(
                "http://www.w3.org/1999/xhtml",
                item.getElementsByTagNameNS("*", "em").item(0).getNamespaceURI());
        assertTrue(item.getElementsByTagNameNS("*", "body")
                .item(0)
                .getTextContent()
                .contains("Un <b> & deux ]]>"));
        assertEquals("newsItem", xml(bare()).getDocumentElement().getLocalName());
    }

    /** The schema is large and freely had from the IPTC: {@code -Dcommunique.newsml=…/NewsML-G2_2.35-spec-All-Power.xsd}. */
    @Test
    @EnabledIfSystemProperty(named = "communique.newsml", matches = ".+")
    void a_news_item_keeps_to_its_published_schema() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new File(System.getProperty("communique.newsml")));
        for (var wrap : List.of(full(), bare()))
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(NewsItem.of(wrap))));
    }

    private static JsonNode json(Wrap wrap) throws IOException {
        return new ObjectMapper().readTree(Ninjs.of(wrap));
    }

    private static Document xml(Wrap wrap) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(NewsItem.of(wrap)));
    }

    private static String text(Document item, String element) {
        return item.getElementsByTagNameNS("http://iptc.org/std/nar/2006-10-01/", element)
                .item(0)
                .getTextContent();
    }

    private static Wrap full() {
        var version = new Version(
                "PARIS",
                "Le quai & « le pont »",
                List.of("Un sous-titre"),
                "Un *texte*",
                List.of(new Link("Plan", "https://example.org/?a=1&b=2")),
                "Bureau du quai",
                List.of(
                        new Contact("Médias & Cie", "medias@example.org", "418 555-0100", null),
                        new Contact("Masqué", null, null, "[email protected]")),
                List.of("perdu"));
        return new Wrap(
                "urn:newsml:press.example.org:20260106:1-fr",
                3,
                "PMO-2026-0007",
                "fr",
                Kind.READOUT,
                version,
                "PARIS, le 6 janv. 2026 /CNW/ –",
                "<p>Un <em>texte</em> : Un &lt;b&gt; &amp; deux ]]&gt; <a href=\"https://example.org/?a&#61;1&amp;b&#61;2\">lien</a><br /></p>",
                "Un texte",
                "Bureau & fils",
                "https://example.org/fr",
                Wrap.Standing.WITHHELD,
                "ÉBAUCHE – ne pas diffuser",
                Instant.parse("2026-01-06T16:00:00.123456Z"),
                Instant.parse("2026-01-06T17:05:00.5Z"),
                List.of(new Wrap.Translation("urn:newsml:press.example.org:20260106:1-en", "en", null)));
    }

    private static Wrap bare() {
        return new Wrap(
                "urn:newsml:localhost:20260106:2-de",
                1,
                null,
                "de",
                Kind.STATEMENT,
                Version.EMPTY,
                "",
                "",
                "",
                "Office",
                null,
                Wrap.Standing.USABLE,
                null,
                Instant.parse("2026-01-06T16:00:00Z"),
                Instant.parse("2026-01-06T16:00:00Z"),
                List.of());
    }
}
