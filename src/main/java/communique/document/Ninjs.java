package communique.document;

import communique.copy.Contact;
import communique.core.Json;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One language of a release as ninjs 3.1, the JSON of the press agencies (IPTC). It has no field of our own. */
public final class Ninjs {
    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

    private Ninjs() {}

    public static byte[] of(Wrap wrap) {
        var version = wrap.version();
        var item = new LinkedHashMap<String, Object>();
        item.put("standard", Map.of("name", "ninjs", "version", "3.1", "schema", SCHEMA));
        item.put("uri", wrap.guid());
        item.put("type", "text");
        item.put("representationType", "full");
        item.put("version", String.valueOf(wrap.revision()));
        item.put("firstCreated", wrap.begun().truncatedTo(ChronoUnit.SECONDS).toString());
        item.put(
                "versionCreated", wrap.written().truncatedTo(ChronoUnit.SECONDS).toString());
        item.put("pubStatus", wrap.standing().name().toLowerCase(Locale.ROOT));
        item.put("language", Wrap.tag(wrap.language()));
        put(item, "edNote", wrap.note());
        put(item, "title", version.headline());
        put(item, "located", version.place());
        item.put("headlines", headlines(wrap));
        item.put("bodies", bodies(wrap));
        item.put("genres", List.of(Map.of("name", "Press Release")));
        if (version.place() != null) item.put("places", List.of(Map.of("name", version.place(), "rel", "located")));
        item.put("organisations", List.of(organisation(wrap)));
        item.put("infoSources", List.of(Map.of("name", source(wrap), "role", "originator")));
        if (wrap.number() != null)
            item.put("altIds", List.of(Map.of("role", "release-number", "value", wrap.number())));
        if (!wrap.translations().isEmpty()) item.put("associations", translations(wrap));
        return Json.write(item).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> headlines(Wrap wrap) {
        var headlines = new ArrayList<Map<String, Object>>();
        if (wrap.version().headline() != null)
            headlines.add(text("main", "text/plain", wrap.version().headline()));
        for (var subhead : wrap.version().subheads()) headlines.add(text("subtitle", "text/plain", subhead));
        return headlines;
    }

    private static List<Map<String, Object>> bodies(Wrap wrap) {
        var html = text("main", "text/html", wrap.html());
        html.put("wordCount", wrap.words());
        html.put("charCount", wrap.html().length());
        return List.of(html, text("wire-copy", "text/plain", wrap.plain()));
    }

    private static Map<String, Object> text(String role, String type, String value) {
        var text = new LinkedHashMap<String, Object>();
        text.put("role", role);
        text.put("contentType", type);
        text.put("value", value);
        return text;
    }

    private static Map<String, Object> organisation(Wrap wrap) {
        var organisation = new LinkedHashMap<String, Object>();
        organisation.put("name", wrap.office());
        organisation.put("rel", "issuer");
        var reach = new ArrayList<Map<String, Object>>();
        for (var contact : wrap.version().contacts()) {
            reach(reach, contact, "email", contact.email());
            reach(reach, contact, "phone", contact.phone());
        }
        put(reach, wrap.website());
        if (!reach.isEmpty()) organisation.put("contactInfo", reach);
        return organisation;
    }

    private static void put(List<Map<String, Object>> reach, String website) {
        if (website != null) reach.add(Map.of("type", "web", "value", website));
    }

    private static void reach(List<Map<String, Object>> reach, Contact contact, String type, String value) {
        if (value == null) return;
        var info = new LinkedHashMap<String, Object>();
        info.put("type", type);
        info.put("role", "press");
        put(info, "name", contact.label());
        info.put("value", value);
        reach.add(info);
    }

    private static List<Map<String, Object>> translations(Wrap wrap) {
        var items = new ArrayList<Map<String, Object>>();
        for (var translation : wrap.translations()) {
            var item = new LinkedHashMap<String, Object>();
            item.put("name", "translation-" + translation.language());
            item.put("rel", "translation");
            item.put("uri", translation.guid());
            item.put("type", "text");
            item.put("language", Wrap.tag(translation.language()));
            put(item, "title", translation.headline());
            items.add(item);
        }
        return items;
    }

    private static String source(Wrap wrap) {
        return wrap.version().source() == null ? wrap.office() : wrap.version().source();
    }

    private static void put(Map<String, Object> item, String key, String value) {
        if (value != null && !value.isBlank()) item.put(key, value);
    }
}
