package communique.release;

import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** A body's CommonMark as HTML that is safe to show anywhere: what is typed as HTML is shown as typed, never run. */
public final class Prose {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "hr", "code", "pre")
            .allowElements((element, attributes) -> "h" + Math.min(6, element.charAt(1) - '0' + 1), "h1", "h2", "h3")
            .allowElements("h4", "h5", "h6")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowStandardUrlProtocols()
            .toFactory();

    /** Quotations and lists within one another, deeper than anybody writes: what follows is shown as typed. */
    private static final Pattern TOO_DEEP = Pattern.compile(
            "(?m)^((?:[ \\t]{0,3}(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))[ \\t]?){12})(?=[ \\t]*\\S)");

    private static final Pattern INDENTED = Pattern.compile("(?m)^[ \\t]{40,}");

    private Prose() {}

    /** HTML of the whole body; its headings start at level 2, since the headline is the page's first. */
    public static String html(String body) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(shallow(body == null ? "" : body))));
    }

    /** The same as it is printed: the dateline opens the first paragraph. */
    public static String html(String dateline, String body) {
        var html = html(body);
        if (dateline.isEmpty()) return html;
        var opening = "<p><span class=\"dateline\">" + escaped(dateline) + "</span>";
        return html.startsWith("<p>") ? opening + " " + html.substring(3) : opening + "</p>" + html;
    }

    private static String shallow(String body) {
        return TOO_DEEP.matcher(INDENTED.matcher(body).replaceAll(" ".repeat(40)))
                .replaceAll("$1\\\\");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
