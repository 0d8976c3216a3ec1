package communique.release;

import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Version;
import communique.core.Refused;
import communique.wirecopy.WireCopy;
import communique.wirecopy.WireCopyWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A second paste beside a release: what the release would be with it as another language, and what the two do not agree
 * on. A dateline that differs is kept among the unread lines, where pre-flight points at it.
 */
record Joining(Copy copy, String language, List<WireCopy.Remark> remarks, WireCopy.Replaced replaces) {

    /** Refused when the language is there already, unless it may be written over. */
    static Joining of(Release release, WireCopy pasted, boolean replace) {
        release.requireChangeable();
        var language = pasted.language();
        var before = release.copy();
        if (!replace && before.versions().containsKey(language)) throw new Refused("join.language-there", language);
        var remarks = new ArrayList<>(pasted.remarks());
        var version = pasted.copy().in(language);
        var ours = before.dateline();
        var theirs = pasted.copy().dateline();
        if (differ(ours.date(), theirs.date()) || differ(ours.wire(), theirs.wire())) {
            var printed = WireCopyWriter.dateline(pasted.copy(), language);
            remarks.add(new WireCopy.Remark("join.other-dateline", printed));
            version = withUnread(version, printed);
        }
        if (pasted.copy().kind() != before.kind())
            remarks.add(new WireCopy.Remark(
                    "join.other-kind",
                    Words.in(language, ReleaseMessages.class)
                            .kindName(pasted.copy().kind())));
        var dateline = new Dateline(first(ours.date(), theirs.date()), first(ours.wire(), theirs.wire()));
        var joined = before.with(language, version).with(dateline);
        if (before.meeting() == null) joined = joined.with(pasted.copy().meeting());
        return new Joining(joined, language, List.copyOf(remarks), pasted.replaces());
    }

    private static boolean differ(Object ours, Object theirs) {
        return ours != null && theirs != null && !ours.equals(theirs);
    }

    private static <T> T first(T ours, T theirs) {
        return ours != null ? ours : theirs;
    }

    private static Version withUnread(Version v, String line) {
        var unread = new ArrayList<>(v.unread());
        if (unread.stream().noneMatch(known -> Objects.equals(known, line))) unread.add(line);
        return new Version(
                v.place(), v.headline(), v.subheads(), v.body(), v.links(), v.source(), v.contacts(), unread);
    }
}
