package communique.release;

import communique.copy.Copy;
import communique.preflight.Finding;
import communique.preflight.Repair;
import communique.preflight.Severity;
import communique.web.Formats;
import communique.web.Problems;
import java.util.UUID;

/** A finding as a page says it: how grave, where, which words, and (for those who may repair it) the way there and the fix. */
record FindingRow(
        String code,
        Severity severity,
        boolean overridable,
        String language,
        String where,
        String anchor,
        String href,
        String message,
        Words words,
        Fix fix) {
    private static final int AROUND = 40;

    /** The words that are meant, with a little of the text on either side. */
    record Words(String before, String meant, String after) {}

    /** What a button sends, and what it says; {@code with} is empty when the words are taken out. */
    record Fix(String path, int paragraph, int start, int end, String with) {
        public boolean isSpace() {
            if (!with.isEmpty() && with.isBlank()) return true;
            return with.indexOf('\u00a0') >= 0 && with.length() <= 3 && with.indexOf('«') < 0 && with.indexOf('»') < 0;
        }
    }

    /** {@code release} is null for a text that is not kept yet: there is no way to lead to. */
    static FindingRow of(Finding finding, Copy copy, UUID release, String reader) {
        var field = finding.path().replaceFirst("^versions\\.[a-z]{2,3}\\.?", "");
        return new FindingRow(
                finding.code(),
                finding.severity(),
                finding.overridable(),
                finding.language(),
                where(finding, field, reader),
                Problems.anchor(finding.path()) == null ? "" : Problems.anchor(finding.path()),
                release == null ? null : href(release, finding.language(), field),
                finding.in(reader),
                words(finding, copy),
                release == null ? null : fix(finding));
    }

    public boolean blocks() {
        return severity == Severity.BLOCKER;
    }

    private static Words words(Finding finding, Copy copy) {
        var spot = finding.spot();
        var line = Repair.line(copy, finding).orElse(null);
        if (line == null || spot.start() >= spot.end() || spot.end() > line.length()) return null;
        int from = boundary(line, Math.max(0, spot.start() - AROUND));
        int to = boundary(line, Math.min(line.length(), spot.end() + AROUND));
        int end = boundary(line, Math.min(spot.end(), spot.start() + 3 * AROUND));
        return new Words(
                (from > 0 ? "…" : "") + line.substring(from, spot.start()),
                line.substring(spot.start(), end) + (end < spot.end() ? "…" : ""),
                line.substring(spot.end(), to) + (to < line.length() ? "…" : ""));
    }

    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static Fix fix(Finding finding) {
        var spot = finding.spot();
        if (finding.fix() == null || spot == null) return null;
        return new Fix(finding.path(), spot.paragraph(), spot.start(), spot.end(), finding.fix());
    }

    private static String href(UUID release, String language, String field) {
        var page = language == null ? "/facts" : "/versions/" + language + "/edit";
        return "/releases/" + release + page + (field.isEmpty() ? "" : "#" + Problems.anchor(field));
    }

    private static String where(Finding finding, String field, String reader) {
        var words = communique.release.Words.in(reader, DraftMessages.class);
        var place =
                switch (field.replaceAll("[\\[.].*", "")) {
                    case "place" -> words.place();
                    case "headline" -> words.headline();
                    case "subheads" -> words.subheads();
                    case "body" -> words.body();
                    case "links" -> words.links();
                    case "source" -> words.source();
                    case "contacts" -> words.contacts();
                    case "unread" -> words.unreadShort();
                    case "dateline" -> words.dateline();
                    default -> null;
                };
        if (finding.language() == null) return place == null ? words.facts() : place;
        if (finding.spot() != null && finding.spot().paragraph() >= 0)
            place = communique.release.Words.in(reader, PreflightMessages.class)
                    .paragraph(finding.spot().paragraph() + 1);
        var said = Formats.languageTitle(finding.language());
        return place == null ? said : said + " – " + place;
    }
}
