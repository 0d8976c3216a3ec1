package communique.wirecopy;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a release in one language as the plain wire copy that agencies exchange. */
public final class WireCopyWriter {
    private static final Pattern BULLET = Pattern.compile("\\A[-*+][ \\t]{1,4}(?=\\S)");
    private static final Pattern HARD_BREAK = Pattern.compile("(?:\\\\|[ \\t]{2,9})\\z");

    private final String language;
    private final Version version;
    private final List<String> blocks = new ArrayList<>();

    private WireCopyWriter(Version version, String language) {
        this.version = version;
        this.language = language;
    }

    /**
     * The version of {@code copy} in {@code language} (an empty one when there is none), signed {@code fallbackSource}
     * when it has no source of its own. Lines end with a line feed. What was never read is never written.
     */
    public static String write(Copy copy, String language, String fallbackSource) {
        return new WireCopyWriter(copy.in(language), language).text(copy.kind(), copy.dateline(), fallbackSource);
    }

    /** The dateline alone, as the wire prints it; empty when nothing is known of it. */
    public static String dateline(Copy copy, String language) {
        return new WireCopyWriter(copy.in(language), language).dateline(copy.dateline());
    }

    private String text(Kind kind, Dateline dateline, String fallbackSource) {
        headline(kind);
        version.subheads().forEach(this::add);
        body(dateline(dateline));
        links();
        var source = version.source() == null || version.source().isBlank() ? fallbackSource : version.source();
        if (source != null && !source.isBlank()) add("SOURCE " + source.strip());
        contacts();
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    /** With its type before it, as wires print it, where the words alone would be taken for something else. */
    private void headline(Kind kind) {
        var paragraphs = version.paragraphs();
        if (paragraphs.isEmpty() && version.headline() == null) return;
        var lead = paragraphs.isEmpty() ? "" : plain(paragraphs.get(0));
        var bare = version.headline() == null ? null : KindReader.strip(version.headline());
        var meeting = MeetingReader.read(language, version.headline(), paragraphs);
        var met = meeting != null && meeting.participants().size() > 1;
        var told = bare != null && bare.kind() != null ? bare.kind() : KindReader.infer(version.headline(), lead, met);
        if (kind == null || told == kind) add(version.headline());
        else if (version.headline() == null) add(KindReader.name(kind, french()));
        else add(KindReader.name(kind, french()) + " - " + version.headline().strip());
    }

    private void body(String dateline) {
        var paragraphs = version.paragraphs();
        var lead = paragraphs.isEmpty() ? "" : plain(paragraphs.get(0));
        if (dateline.isEmpty()) add(lead);
        else if (lead.startsWith("• ") || lead.isEmpty()) {
            add(dateline);
            add(lead);
        } else {
            add(dateline + " " + lead);
        }
        paragraphs.stream().skip(1).map(WireCopyWriter::plain).forEach(this::add);
    }

    private String dateline(Dateline dateline) {
        var date = dateline.date() == null ? null : Datelines.format(dateline.date(), language);
        if (date != null && french()) date = "le " + date;
        var place = version.place() == null || version.place().isBlank()
                ? null
                : version.place().strip();
        var head = String.join(
                ", ", Stream.of(place, date).filter(Objects::nonNull).toList());
        if (dateline.wire() != null) return (head + " " + Wires.written(dateline.wire())).strip();
        return head.isEmpty() ? "" : head + " -";
    }

    private void links() {
        var headed = false;
        for (var link : version.links()) {
            if (link.label() == null || link.label().isBlank()) {
                add((french()
                                ? "Ce document se trouve également à l'adresse : "
                                : "This document is also available at ")
                        + link.url());
                continue;
            }
            if (!headed) add(french() ? "Liens connexes" : "Related links");
            headed = true;
            add(link.label() + colon() + link.url());
        }
    }

    private void contacts() {
        if (version.contacts().isEmpty()) return;
        add(french() ? "Renseignements :" : "For further information:");
        version.contacts().stream().map(this::line).forEach(this::add);
    }

    private String line(Contact contact) {
        var reach = String.join(
                ", ",
                Stream.of(contact.phone(), contact.email())
                        .filter(Objects::nonNull)
                        .toList());
        if (contact.label() == null || contact.label().isBlank()) return reach;
        return reach.isEmpty() ? contact.label() : contact.label() + colon() + reach;
    }

    private String colon() {
        return french() ? " : " : ": ";
    }

    private boolean french() {
        return "fr".equals(language);
    }

    private void add(String block) {
        if (block != null && !block.isBlank()) blocks.add(block.strip());
    }

    /** CommonMark as words: escaped markers bare again, hard breaks as line ends, lists with the dots of the wires. */
    private static String plain(String paragraph) {
        var lines = paragraph.split("\n");
        for (int i = 0; i < lines.length; i++)
            lines[i] = BULLET.matcher(lines[i]).find()
                    ? BULLET.matcher(lines[i]).replaceFirst("• ")
                    : PlainMarkdown.unescaped(HARD_BREAK.matcher(lines[i]).replaceFirst(""));
        return String.join("\n", lines);
    }
}
