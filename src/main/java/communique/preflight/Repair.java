package communique.preflight;

import communique.copy.Copy;
import communique.copy.Version;
import java.util.ArrayList;
import java.util.Optional;

/** Puts a finding's fix in place of the words that it means. */
public final class Repair {
    private Repair() {}

    /** The copy with the fix made; empty when the finding has none, or the place it points to is not there. */
    public static Optional<Copy> of(Copy copy, Finding finding) {
        if (finding.fix() == null || finding.spot() == null || finding.language() == null) return Optional.empty();
        var version = copy.versions().get(finding.language());
        if (version == null) return Optional.empty();
        var field = finding.path().replaceFirst("^versions\\.[a-z]{2,3}\\.", "");
        return repaired(version, field, finding).map(repaired -> copy.with(finding.language(), repaired));
    }

    /** The words that a finding means, as they stand in the copy; empty when it means a whole field. */
    public static Optional<String> line(Copy copy, Finding finding) {
        var version = finding.language() == null ? null : copy.versions().get(finding.language());
        if (version == null || finding.spot() == null) return Optional.empty();
        var field = finding.path().replaceFirst("^versions\\.[a-z]{2,3}\\.", "");
        if (field.equals("headline")) return Optional.ofNullable(version.headline());
        if (field.startsWith("subheads[")) {
            int row = row(field);
            return row < version.subheads().size()
                    ? Optional.of(version.subheads().get(row))
                    : Optional.empty();
        }
        int paragraph = finding.spot().paragraph();
        var paragraphs = version.paragraphs();
        return field.equals("body") && paragraph >= 0 && paragraph < paragraphs.size()
                ? Optional.of(paragraphs.get(paragraph))
                : Optional.empty();
    }

    private static Optional<Version> repaired(Version v, String field, Finding finding) {
        var headline = v.headline();
        var subheads = new ArrayList<>(v.subheads());
        var body = v.body();
        if (field.equals("headline") && headline != null) {
            if (!fits(finding, headline.length())) return Optional.empty();
            headline = replaced(headline, 0, finding);
        } else if (field.startsWith("subheads[") && row(field) < subheads.size()) {
            var line = subheads.get(row(field));
            if (!fits(finding, line.length())) return Optional.empty();
            subheads.set(row(field), replaced(line, 0, finding));
        } else if (field.equals("body")) {
            int paragraph = finding.spot().paragraph();
            var paragraphs = v.paragraphs();
            if (paragraph < 0
                    || paragraph >= paragraphs.size()
                    || !fits(finding, paragraphs.get(paragraph).length())) return Optional.empty();
            int at = 0;
            for (int i = 0; i <= paragraph; i++)
                at = body.indexOf(
                        paragraphs.get(i),
                        i == 0 ? 0 : at + paragraphs.get(i - 1).length());
            body = replaced(body, at, finding).strip();
        } else return Optional.empty();
        return Optional.of(
                new Version(v.place(), headline, subheads, body, v.links(), v.source(), v.contacts(), v.unread()));
    }

    private static boolean fits(Finding finding, int length) {
        return finding.spot().start() >= 0
                && finding.spot().start() <= finding.spot().end()
                && finding.spot().end() <= length;
    }

    private static String replaced(String text, int at, Finding finding) {
        return text.substring(0, at + finding.spot().start())
                + finding.fix()
                + text.substring(at + finding.spot().end());
    }

    private static int row(String field) {
        return Integer.parseInt(field.replaceAll("\\D", ""));
    }
}
