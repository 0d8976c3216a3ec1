package communique.release;

import communique.preflight.Finding;
import communique.preflight.Severity;
import communique.web.Formats;
import communique.web.Problems;
import java.util.UUID;

/** A finding as a page says it: how grave, where, and (for those who may repair it) the way there. */
record FindingRow(
        String code,
        Severity severity,
        boolean overridable,
        String language,
        String where,
        String anchor,
        String href,
        String message) {

    /** {@code release} is null for a text that is not kept yet: there is no way to lead to. */
    static FindingRow of(Finding finding, UUID release, String reader) {
        var field = finding.path().replaceFirst("^versions\\.[a-z]{2,3}\\.?", "");
        return new FindingRow(
                finding.code(),
                finding.severity(),
                finding.overridable(),
                finding.language(),
                where(finding.language(), field, reader),
                Problems.anchor(finding.path()) == null ? "" : Problems.anchor(finding.path()),
                release == null ? null : href(release, finding.language(), field),
                finding.in(reader));
    }

    public boolean blocks() {
        return severity == Severity.BLOCKER;
    }

    private static String href(UUID release, String language, String field) {
        var page = language == null ? "/facts" : "/versions/" + language + "/edit";
        return "/releases/" + release + page + (field.isEmpty() ? "" : "#" + Problems.anchor(field));
    }

    private static String where(String language, String field, String reader) {
        var words = Words.in(reader, DraftMessages.class);
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
        if (language == null) return place == null ? words.facts() : place;
        var said = Formats.languageTitle(language);
        return place == null ? said : said + " – " + place;
    }
}
