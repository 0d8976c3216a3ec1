package communique.wirecopy;

import communique.copy.Link;
import java.util.ArrayList;
import java.util.List;

/** Walks down from the lead and tells the body from what stands under it: links, source, contacts, notes, end marks. */
final class FootReader {
    private enum Part {
        BODY,
        LINKS,
        CONTACTS,
        ASIDE,
        AFTER
    }

    private static final int PROSE = 200;

    private final List<Line> lines;
    private final Gathered gathered;
    private final List<Line> body = new ArrayList<>();
    private final List<Line> aside = new ArrayList<>();
    private String about;
    private String linkLabel;
    private Part part = Part.BODY;

    private FootReader(List<Line> lines, Gathered gathered) {
        this.lines = lines;
        this.gathered = gathered;
    }

    /** The body's lines; everything else goes to {@code gathered}. */
    static List<Line> read(List<Line> lines, Gathered gathered) {
        var reader = new FootReader(lines, gathered);
        for (int i = 0; i < lines.size(); i++) i += reader.take(i);
        reader.leave();
        return reader.body;
    }

    /** Takes one line; answers how many more it took. */
    private int take(int i) {
        var line = lines.get(i);
        var text = line.text();
        var next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        if (EndMarks.isOne(text)) {
            enter(Part.AFTER);
            return 0;
        }
        if (EndMarks.isLost(lines, i)) {
            enter(Part.AFTER);
            return lines.size();
        }
        if (text.matches("SOURCE\\s?:?") && next != null && next.text().length() < PROSE) {
            source(next.text());
            return 1;
        }
        if (FootLines.source(text) != null) {
            source(FootLines.source(text));
        } else if (FootLines.also(text) != null) {
            return also(text, next);
        } else if (FootLines.isLinks(text)) {
            enter(Part.LINKS);
        } else if (!heading(line, next)) {
            ordinary(line);
        }
        return 0;
    }

    private void source(String name) {
        enter(Part.AFTER);
        if (gathered.source == null) gathered.source = name;
        else if (!gathered.source.equals(name)) gathered.unread("wire.unread", "SOURCE " + name);
    }

    private int also(String text, Line next) {
        if (part != Part.LINKS && part != Part.CONTACTS) enter(Part.LINKS);
        loseLabel();
        var address = FootLines.also(text);
        var onNext =
                address.isEmpty() && next != null && LinkReader.in(next.text()).size() == 1;
        var words = onNext ? next.text() : address;
        var links = LinkReader.in(words);
        if (!links.isEmpty()) gathered.link(new Link(null, links.get(0).url()));
        if (links.size() != 1 || !LinkReader.after(words).isEmpty()) gathered.unread("wire.link-lost", text);
        return onNext ? 1 : 0;
    }

    /** Whether the line heads contacts or notes, which it then enters. */
    private boolean heading(Line line, Line next) {
        var text = line.text();
        var contact = FootLines.contact(text);
        if (contact != null && (part != Part.BODY || !body.isEmpty())) {
            enter(Part.CONTACTS);
            gathered.contacts.heading(contact.label());
            if (!contact.rest().isEmpty()) contactLine(line.withText(contact.rest()));
            return true;
        }
        if (body.isEmpty()) return false;
        var whom = FootLines.about(text);
        if (whom != null && next != null || FootLines.isAside(text) || FootLines.isBackground(text, next)) {
            enter(Part.ASIDE);
            about = whom;
            aside.add(line);
            return true;
        }
        if (FootLines.isPicture(text)) {
            enter(Part.ASIDE);
            aside.add(line);
            return true;
        }
        return false;
    }

    private void ordinary(Line line) {
        switch (part) {
            case BODY -> body.add(line);
            case LINKS -> linkLine(line);
            case CONTACTS -> contactLine(line);
            default -> asideLine(line);
        }
    }

    private void linkLine(Line line) {
        var link = LinkReader.labelled(line.text());
        if (link == null && Reach.isIn(line.text())) {
            enter(Part.CONTACTS);
            gathered.contacts.heading(null);
            contactLine(line);
        } else if (link == null && line.text().length() > PROSE) {
            enter(Part.BODY);
            body.add(line);
        } else if (link == null && TopLines.of(line.text()) == TopLines.Sort.FURNITURE) {
            gathered.remark("wire.furniture", line.text());
        } else if (link == null) {
            loseLabel();
            linkLabel = line.text();
        } else {
            gathered.link(link.label() == null && linkLabel != null ? new Link(linkLabel, link.url()) : link);
            linkLabel = null;
            if (!LinkReader.after(line.text()).isEmpty()) gathered.unread("wire.unread", line.text());
        }
    }

    private void loseLabel() {
        if (linkLabel != null) gathered.unread("wire.link-lost", linkLabel);
        linkLabel = null;
    }

    private void contactLine(Line line) {
        var text = line.text();
        LinkReader.in(text).forEach(gathered::link);
        if (text.length() > PROSE && !Reach.isIn(text)) {
            enter(Part.ASIDE);
            aside.add(line);
        } else {
            gathered.contacts.line(text, line.opens());
        }
    }

    /** Among notes or after the end, a line that says how to reach somebody is still a contact. */
    private void asideLine(Line line) {
        if (line.text().length() > PROSE || about != null && aside.size() < 3 || !Reach.isIn(line.text())) {
            aside.add(line);
            return;
        }
        var labels = new ArrayList<Line>();
        int from = aside.size();
        while (from > 0
                && aside.get(from - 1).text().length() < 70
                && !aside.get(from - 1).text().endsWith(".")) from--;
        var shorts = new ArrayList<>(aside.subList(from, aside.size()));
        if (line.opens() && !shorts.isEmpty()) labels.add(shorts.get(0));
        else
            while (!shorts.isEmpty() && (labels.isEmpty() || !labels.get(0).opens()))
                labels.add(0, shorts.remove(shorts.size() - 1));
        aside.removeAll(labels);
        enter(Part.CONTACTS);
        gathered.contacts.heading(null);
        labels.forEach(label -> gathered.contacts.line(label.text(), false));
        contactLine(line.opening(labels.isEmpty()));
    }

    private void enter(Part other) {
        leave();
        part = other;
    }

    private void leave() {
        loseLabel();
        if (!aside.isEmpty()) {
            var words = joined(aside);
            LinkReader.in(words).forEach(gathered::link);
            if (about != null)
                gathered.abouts.add(new Gathered.About(
                        about, aside.size() > 1 ? aside.get(1).text() : ""));
            gathered.unread(part == Part.ASIDE ? "wire.boilerplate" : "wire.unread", words);
            aside.clear();
        }
        about = null;
    }

    private static String joined(List<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines)
            text.append(text.isEmpty() ? "" : line.opens() ? "\n\n" : "\n").append(line.text());
        return text.toString();
    }
}
