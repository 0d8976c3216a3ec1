package communique.wirecopy;

import communique.core.Text;
import java.util.regex.Pattern;

/** Recognises the fixed lines of a release's foot, in both languages. */
final class FootLines {
    private static final Pattern SOURCE = Pattern.compile("\\A(?:SOURCE\\s?:?|Source\\s?:)\\s{1,5}(\\S.{0,300})\\z");
    private static final Pattern ALSO = Pattern.compile(
            "(?iu)\\A(?:this (?:document|(?:news |press )?release|itinerary|statement) is (?:also )?available "
                    + "(?:online )?(?:at|on)"
                    + "|(?:ce|le présent) (?:document|communiqué) (?:se trouve|est) également "
                    + "(?:disponible )?(?:à l['’]adresse|au|sur))"
                    + "\\s?:?\\s{0,5}(.{0,500})\\z");
    private static final Pattern LINKS = Pattern.compile(
            "(?iu)(?:(?:related|associated|useful|quick) (?:links?|documents?|products?)|liens? (?:connexes?"
                    + "|associés?|utiles?)"
                    + "|(?:documents?|produits?) connexes?)\\s?:?");
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?iu)\\A((?:for (?:further|more|additional) information|for media (?:inquiries|enquiries)"
                    + "|media (?:inquiries|enquiries)"
                    + "|pour (?:en savoir plus|(?:obtenir )?(?:de )?plus (?:amples |de |d['’])?"
                    + "(?:renseignements|informations?))"
                    + "|renseignements(?: supplémentaires)?|information)[^:.@\\d]{0,80}?)\\s?"
                    + "(?::(?:\\s{1,5}|\\z)(.{0,400}))?\\z");
    private static final Pattern CONTACT = Pattern.compile(
            "(?iu)\\A(?:\\d{1,2}\\.\\s{1,3})?((?:media |press |news |investor |public )?contacts?(?:\\(s\\))?"
                    + "(?: information| presse| médias?| pour les médias)?|personnes?-ressources?)"
                    + "(?:(\\s?[:–—-])\\s{0,5}|\\s{1,3}|\\z)(.{0,400})\\z");
    private static final Pattern NAME = Pattern.compile("(?:[\\p{Lu}][\\p{L}.'’-]{0,30}\\s{0,3}){1,5}");
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)\\A(?:about|[àa] propos (?:de l['’]|de la |des |du |d['’]|de ))\\s?(.{1,80}?)\\s?:?\\z");
    private static final Pattern ASIDE =
            Pattern.compile("(?:notes? to editors?|notes? (?:aux|pour les) (?:redacteurs|editeurs)|cautionary (?:notes?"
                    + "|statements?).{0,60}"
                    + "|forward[- ]looking (?:statements?|information).{0,60}|enonces? prospectifs?.{0,60}"
                    + "|mise en garde.{0,60}"
                    + "|attachments?|pieces? jointes?|footnotes?|disclaimer)\\s?:?");
    private static final Pattern PICTURE = Pattern.compile(
            "\\A(?:(?:an? |the |une? |la |les )?(?:photos?|videos?|images?|infographics?|media snippets?)\\b.{0,60}"
                    + "(?:accompanying this|accompagna|also available|disponibles? (?:a|sur)|is available at"
                    + "|are available at)|\\(photo ?:)");

    private FootLines() {}

    /** The name on a {@code SOURCE …} line; null when it is none. */
    static String source(String line) {
        var match = SOURCE.matcher(line.replace('\u00a0', ' '));
        return match.matches() ? match.group(1).replaceFirst("\\A:\\s*", "").strip() : null;
    }

    /** What follows {@code This document is also available at}; null when the line does not say so. */
    static String also(String line) {
        var match = ALSO.matcher(line);
        return match.matches() ? match.group(1).strip() : null;
    }

    static boolean isLinks(String line) {
        return line.length() < 60 && LINKS.matcher(line).matches();
    }

    /** A heading over contacts; null when the line is none. */
    static Heading contact(String line) {
        if (line.length() > 400) return null;
        var intro = INTRODUCTION.matcher(line);
        if (intro.matches() && (line.length() < 100 || intro.group(2) != null)) {
            var rest = intro.group(2) == null ? "" : intro.group(2);
            var bare = intro.group(2) == null;
            return bare && intro.group(1).split("\\s+").length > 8 ? null : new Heading(null, rest);
        }
        var contact = CONTACT.matcher(line);
        if (!contact.matches()) return null;
        var rest = contact.group(3).strip();
        if (rest.isEmpty()) return new Heading(contact.group(1), "");
        var label = line.replaceFirst("\\A\\d{1,2}\\.\\s+", "");
        if (contact.group(2) != null && rest.endsWith(":")) return null;
        if (rest.endsWith(":") && rest.length() < 60) return new Heading(label.replaceFirst("\\s?:\\z", ""), "");
        if (contact.group(2) != null && rest.length() < 250) return new Heading(null, label);
        return rest.length() < 60 && (NAME.matcher(rest).matches() || Reach.isIn(rest))
                ? new Heading(null, label)
                : null;
    }

    /** Whom an {@code About …} heading is about; null when the line is none. */
    static String about(String line) {
        if (line.length() > 100 || line.endsWith(".") && line.length() > 60) return null;
        var match = ABOUT.matcher(line);
        return match.matches() && Character.isUpperCase(match.group(1).codePointAt(0)) ? match.group(1) : null;
    }

    /** A heading over notes that are not the release: for editors, for lawyers, attachments. */
    static boolean isAside(String line) {
        return line.length() < 100 && ASIDE.matcher(Text.folded(line)).matches();
    }

    static boolean isBackground(String line, Line next) {
        return line.matches("(?i)(?:background|contexte)\\s?:?")
                && next != null
                && next.text().matches("1[.)]\\s.*");
    }

    static boolean isPicture(String line) {
        return line.length() < 400
                && PICTURE.matcher(Text.folded(line.substring(0, Math.min(200, line.length()))))
                        .find();
    }

    /** {@code label} is the contact's when no other follows; {@code rest} is the first contact line, or empty. */
    record Heading(String label, String rest) {}
}
