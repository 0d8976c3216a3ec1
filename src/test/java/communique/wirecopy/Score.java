package communique.wirecopy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Compares what was read with what a person reads, field by field; only white space and the case of the place
 * are free.
 */
final class Score {
    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private final List<String> outside = new ArrayList<>();

    /** The wrong fields of one case, each with what was wanted and what was read. */
    List<String> add(ReadCase release) {
        var read = WireCopyReader.read(release.text(), null, null);
        var version = read.copy().in(read.language());
        var meeting = read.copy().meeting();
        var body = ReadCase.spaced(version.body());
        var wrong = new ArrayList<String>();
        field(wrong, "language", release.words("language"), read.language());
        field(wrong, "place", lower(release.words("dateline_city")), lower(version.place()));
        field(
                wrong,
                "date",
                date(release),
                Objects.toString(read.copy().dateline().date(), null));
        field(wrong, "wire", release.words("wire"), read.copy().dateline().wire());
        field(wrong, "headline", release.words("headline"), ReadCase.spaced(version.headline()));
        field(
                wrong,
                "subheads",
                release.list("subheads"),
                version.subheads().stream().map(ReadCase::spaced).toList());
        field(wrong, "source", source(release), ReadCase.spaced(version.source()));
        field(wrong, "kind", release.kind(), read.copy().kind().toString());
        field(
                wrong,
                "participants",
                release.list("participants"),
                meeting == null
                        ? List.of()
                        : meeting.participants().stream().map(p -> p.name()).toList());
        field(
                wrong,
                "links",
                new TreeSet<>(release.list("links").stream().map(Score::bare).toList()),
                new TreeSet<>(version.links().stream().map(l -> bare(l.url())).toList()));
        field(
                wrong,
                "contacts",
                release.contacts(),
                version.contacts().stream()
                        .map(c -> shown(c.label()) + " | " + shown(c.email()) + " | " + shown(c.phone()))
                        .toList());
        var first = release.words("body_first_words");
        field(wrong, "body's first words", first, body.substring(0, Math.min(first.length(), body.length())));
        var last = release.words("body_last_words");
        field(wrong, "body's last words", last, body.substring(Math.max(0, body.length() - last.length())));
        if (release.words("paragraphs") != null)
            field(
                    wrong,
                    "paragraphs",
                    release.person().get("paragraphs").asInt(),
                    version.paragraphs().size());
        return wrong;
    }

    double share() {
        return (double) sum(0) / sum(1);
    }

    /** As lines {@code field right/total}. */
    String table() {
        var table = new StringBuilder();
        fields.forEach((name, counts) -> table.append(String.format("  %-20s %d/%d%n", name, counts[0], counts[1])));
        return table.append(String.format("  %-20s %d/%d (%.1f %%)%n", "all", sum(0), sum(1), 100 * share()))
                .toString();
    }

    /** What a person knows from elsewhere; there the right reading is none. */
    List<String> outside() {
        return outside;
    }

    private void field(List<String> wrong, String name, Object wanted, Object read) {
        var counts = fields.computeIfAbsent(name, n -> new int[2]);
        counts[1]++;
        if (Objects.equals(wanted, read)) counts[0]++;
        else wrong.add(name + ": wanted <" + wanted + ">, read <" + read + ">");
    }

    private String date(ReadCase release) {
        if (release.saysDate()) return release.words("date");
        outside.add(release.name() + " date " + release.words("date"));
        return null;
    }

    private String source(ReadCase release) {
        var source = release.words("source");
        if (source == null || release.says(source)) return source;
        outside.add(release.name() + " source " + source);
        return null;
    }

    private int sum(int which) {
        return fields.values().stream().mapToInt(counts -> counts[which]).sum();
    }

    private static String bare(String url) {
        return url.replaceFirst("^https?://", "");
    }

    private static String shown(String text) {
        return text == null ? "" : ReadCase.spaced(text);
    }

    private static String lower(String text) {
        return text == null ? null : ReadCase.spaced(text).toLowerCase(Locale.ROOT);
    }
}
