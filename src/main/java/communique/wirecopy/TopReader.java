package communique.wirecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what stands above the lead: headline, subheads, date line, contacts, and what is no part of the release. */
final class TopReader {
    /** A title that an editor marked as one: {@code **Title**}, {@code # Title}. */
    private static final Pattern MARKDOWN = Pattern.compile("(?:#{1,3} )?(\\*\\*|__|)(\\S.*\\S)\\1");

    private static final Pattern GLUED_SWITCH = Pattern.compile("(?<=[\\p{Ll}\\d)])\\s?(?:Français|English)\\z");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][\"”»’]?\\z");
    private static final Pattern TWO_SENTENCES = Pattern.compile("[a-zé)”»][.!?] \\p{Lu}");
    private static final int LONGEST_HEADLINE = 300;
    /** What GOV.UK allows its summaries; a longer first sentence is the body's. */
    private static final int LONGEST_SUMMARY = 160;

    private final Gathered gathered;
    private final boolean flat;
    private boolean inContacts;
    private boolean provider;

    TopReader(Gathered gathered, boolean flat) {
        this.gathered = gathered;
        this.flat = flat;
    }

    /** Lines above a dateline: all of them are headline, subheads or aside. */
    void above(List<Line> lines) {
        for (var line : unwrapped(lines)) {
            if (service(line)) continue;
            var text = spaced(line.text());
            if (text.length() > LONGEST_HEADLINE
                    || TWO_SENTENCES.matcher(text).find() && text.length() > LONGEST_SUMMARY)
                gathered.unread("wire.unread", line.text());
            else if (gathered.headline == null) headline(text);
            else if (!repeatsHeadline(text)) {
                // a page that lost its line ends does not tell a subhead from the rest
                if (flat) gathered.unread("wire.unread", text);
                else gathered.subheads.add(text);
            }
        }
    }

    /** Without a dateline: answers how many lines are above the lead. */
    int aboveLead(List<Line> lines) {
        int i = 0;
        for (; i < lines.size(); i++) {
            var line = lines.get(i);
            if (service(line)) continue;
            var text = spaced(line.text());
            if (gathered.headline == null) {
                int last = end(lines, i);
                if (!isHeadline(lines, i, last)) return i;
                headline(spaced(joined(lines.subList(i, last + 1))));
                i = last;
            } else if (!repeatsHeadline(text)) {
                if (!isSubhead(lines, i)) return i;
                gathered.subheads.add(text);
            }
        }
        return i;
    }

    /** Whether the line is none of the release's own words; it is then kept where it belongs. */
    private boolean service(Line line) {
        var text = line.text();
        var date = DatelineReader.dateAlone(text);
        if (provider && !TopLines.isStamp(text) && text.length() < 120 && date == null) {
            provider = false;
            office(spaced(text), text);
            return true;
        }
        provider = false;
        if (date != null) {
            if (gathered.dateLine == null) gathered.dateLine = date;
        } else if (TopLines.from(text) != null) {
            office(TopLines.from(text), text);
        } else if (TopLines.of(text) != null) {
            aside(TopLines.of(text), text);
        } else if (KindReader.named(text) != null) {
            gathered.kind = KindReader.named(text);
        } else {
            return contact(line);
        }
        inContacts = false;
        return true;
    }

    private void office(String name, String line) {
        gathered.remark("wire.furniture", line);
        if (gathered.office == null) gathered.office = name;
    }

    private void aside(TopLines.Sort sort, String text) {
        switch (sort) {
            case FURNITURE -> {
                provider = TopLines.isProvidedBy(text);
                if (TopLines.isStamp(text))
                    gathered.furnitureDate = Datelines.find(text).on(null);
                gathered.remark("wire.furniture", text);
            }
            case RELEASE -> gathered.remark("wire.rush", text);
            case EMBARGO -> gathered.unread("wire.embargo", text);
            case LIMIT -> gathered.unread("wire.limits", text);
            case CORRECTION -> {
                gathered.corrected = TopLines.correctedBy(text);
                gathered.unread("wire.correction", text);
            }
        }
    }

    private boolean contact(Line line) {
        var heading = FootLines.contact(line.text());
        var reaches = line.text().length() < 160 && Reach.isIn(line.text());
        if (heading != null || reaches) LinkReader.in(line.text()).forEach(gathered::link);
        if (heading != null && line.text().length() < 160) {
            gathered.contacts.heading(heading.label());
            if (!heading.rest().isEmpty()) gathered.contacts.line(heading.rest(), true);
            inContacts = true;
            return true;
        }
        if (reaches) {
            gathered.contacts.line(line.text(), line.opens());
            inContacts = true;
            return true;
        }
        inContacts = inContacts && !line.opens() && line.text().length() < 50 && !Places.isUpperCase(line.text());
        if (inContacts) gathered.contacts.line(line.text(), false);
        return inContacts;
    }

    private void headline(String text) {
        var marked = MARKDOWN.matcher(text);
        var bare = marked.matches() ? marked.group(2) : text;
        var words = GLUED_SWITCH.matcher(bare).replaceFirst("");
        if (!words.equals(bare))
            gathered.remark("wire.furniture", bare.substring(words.length()).strip());
        var prefixed = KindReader.strip(words);
        if (prefixed.repeated()) gathered.remark("wire.repeat", words);
        if (prefixed.kind() != null) gathered.kind = prefixed.kind();
        gathered.headline = prefixed.rest();
    }

    private boolean repeatsHeadline(String text) {
        return text.equalsIgnoreCase(gathered.headline)
                || KindReader.strip(text).rest().equalsIgnoreCase(gathered.headline);
    }

    private static boolean isHeadline(List<Line> lines, int i, int last) {
        var text = joined(lines.subList(i, last + 1));
        if (text.length() > LONGEST_HEADLINE || last + 1 >= lines.size()) return false;
        if (FootLines.source(text) != null || FootLines.also(text) != null || FootLines.isLinks(text)) return false;
        if (Places.isUpperCase(text)) return true;
        return !SENTENCE_END.matcher(text).matches() && !text.startsWith("- ") && !text.startsWith("•");
    }

    /** The last of the lines over which a headline was wrapped. */
    private static int end(List<Line> lines, int i) {
        int last = i;
        while (last + 1 < lines.size() && runsOn(lines.get(last), lines.get(last + 1))) last++;
        return last;
    }

    private static boolean runsOn(Line line, Line next) {
        return !next.opens()
                && next.indent() < 2
                && (Character.isLowerCase(next.text().codePointAt(0))
                        || line.text().length() > 62 && next.text().length() < 62)
                && next.text().length() < 100
                && DatelineReader.dateAlone(next.text()) == null
                && !Places.isUpperCase(next.text());
    }

    private boolean isSubhead(List<Line> lines, int i) {
        var text = lines.get(i).text();
        var alone =
                i + 1 < lines.size() && lines.get(i + 1).opens() && lines.get(i).opens();
        if (Places.isUpperCase(text) && text.length() < 200 && text.length() > 12) return true;
        return alone
                && gathered.subheads.isEmpty()
                && i + 3 < lines.size()
                && text.length() <= LONGEST_SUMMARY
                && text.endsWith(".")
                && Character.isUpperCase(text.codePointAt(0))
                && text.indexOf(':') < 0
                && !TWO_SENTENCES.matcher(text).find()
                && lines.get(i + 1).text().length() > 20
                && !isWrapped(lines);
    }

    /** Hard-wrapped copy: a short first paragraph there is a paragraph like the others. */
    private static boolean isWrapped(List<Line> lines) {
        return lines.stream().skip(2).filter(line -> !line.opens()).count() > lines.size() / 2;
    }

    private static List<Line> unwrapped(List<Line> lines) {
        var whole = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            int last = i;
            while (last + 1 < lines.size()
                    && runsOn(lines.get(last), lines.get(last + 1))
                    && Character.isLowerCase(lines.get(last + 1).text().codePointAt(0))) last++;
            whole.add(lines.get(i).withText(joined(lines.subList(i, last + 1))));
            i = last;
        }
        return whole;
    }

    private static String joined(List<Line> lines) {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
