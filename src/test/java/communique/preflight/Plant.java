package communique.preflight;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A way to spoil a clean release, the code of the finding that must name it, and the codes that may rightly be found
 * besides (a wrong date is also one that the other language has not).
 */
record Plant(String code, String what, String language, Set<String> besides, UnaryOperator<Copy> spoil) {

    /** The first match of a pattern in the body becomes something else. */
    static Plant body(String code, String language, String pattern, String words, String... besides) {
        var compiled = Pattern.compile(pattern, Pattern.MULTILINE);
        return version(
                code,
                pattern + " → " + words,
                language,
                v -> with(v, compiled.matcher(v.body()).replaceFirst(words)),
                besides);
    }

    static Plant version(String code, String what, String language, UnaryOperator<Version> spoil, String... besides) {
        return new Plant(
                code, what, language, Set.of(besides), copy -> copy.with(language, spoil.apply(copy.in(language))));
    }

    /** What is added as a last paragraph, in both languages where {@code other} is given. */
    static Plant paragraph(String code, String language, String words, String other, String... besides) {
        return new Plant(code, "+ " + words, language, Set.of(besides), copy -> {
            var spoilt = copy.with(
                    language, with(copy.in(language), copy.in(language).body() + "\n\n" + words));
            var second = language.equals("fr") ? "en" : "fr";
            return other == null
                    ? spoilt
                    : spoilt.with(second, with(copy.in(second), copy.in(second).body() + "\n\n" + other));
        });
    }

    static Version with(Version v, String body) {
        return new Version(
                v.place(), v.headline(), v.subheads(), body, v.links(), v.source(), v.contacts(), v.unread());
    }

    static Version withHeadline(Version v, String headline) {
        return new Version(
                v.place(), headline, v.subheads(), v.body(), v.links(), v.source(), v.contacts(), v.unread());
    }

    static Version withPlace(Version v, String place) {
        return new Version(
                place, v.headline(), v.subheads(), v.body(), v.links(), v.source(), v.contacts(), v.unread());
    }

    static Version withSource(Version v, String source) {
        return new Version(
                v.place(), v.headline(), v.subheads(), v.body(), v.links(), source, v.contacts(), v.unread());
    }

    static Version withContacts(Version v, List<Contact> contacts) {
        return new Version(
                v.place(), v.headline(), v.subheads(), v.body(), v.links(), v.source(), contacts, v.unread());
    }

    static Version withoutLink(Version v, int which) {
        var links = new ArrayList<>(v.links());
        if (links.size() > which) links.remove(which);
        return new Version(
                v.place(), v.headline(), v.subheads(), v.body(), links, v.source(), v.contacts(), v.unread());
    }
}
