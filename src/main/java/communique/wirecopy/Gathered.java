package communique.wirecopy;

import communique.copy.Kind;
import communique.copy.Link;
import communique.wirecopy.WireCopy.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the readers of one copy have found so far. */
final class Gathered {
    final List<String> subheads = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final ContactReader contacts = new ContactReader();
    final List<String> unread = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    /** Names of {@code About …} headings with their first words: who the issuer may be. */
    final List<About> abouts = new ArrayList<>();

    private final Set<String> addresses = new HashSet<>();
    Kind kind;
    String headline;
    String source;
    /** Who the page or the dateline says issues it; the SOURCE line knows better. */
    String office;

    String corrected;
    Datelines.Found dateLine;
    LocalDate furnitureDate;

    void remark(String code, String text) {
        var shown = text == null ? "" : text.length() > 500 ? text.substring(0, 500) + "…" : text;
        remarks.add(new Remark(code, shown));
    }

    /** Kept word for word for a person to place, and said. */
    void unread(String code, String text) {
        unread.add(text);
        remark(code, text);
    }

    void link(Link link) {
        if (addresses.add(link.url())) links.add(link);
    }

    record About(String name, String text) {}
}
