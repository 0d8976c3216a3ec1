package communique.office;

import communique.core.LocalText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** An office's page form: {@code names.fr}, {@code contact.0.email} … become a {@link Profile}. */
final class OfficeForm {
    private static final int MOST_CONTACTS = 20;
    private final MultivaluedMap<String, String> fields;

    OfficeForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    String code() {
        return one("code");
    }

    int seen() {
        var seen = one("seen");
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    Profile profile() {
        var contacts = new ArrayList<MediaContact>();
        for (int i = 0; i < MOST_CONTACTS; i++) {
            var labels = texts("contact." + i + ".label");
            var email = one("contact." + i + ".email");
            var phone = one("contact." + i + ".phone");
            if (!labels.isEmpty() || email != null || phone != null)
                contacts.add(new MediaContact(labels, email, phone));
        }
        return new Profile(
                texts("names"),
                texts("abbreviations"),
                one("province"),
                one("timeZone"),
                languages(),
                texts("sources"),
                texts("websites"),
                new Profile.Sender(one("sender.name"), one("sender.email")),
                contacts);
    }

    private List<String> languages() {
        var typed = one("languages");
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,;\\s]+"))
                        .filter(l -> !l.isEmpty())
                        .toList();
    }

    private LocalText texts(String name) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : List.of("en", "fr")) texts.put(language, one(name + "." + language));
        return new LocalText(texts);
    }

    private String one(String name) {
        var value = fields.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
