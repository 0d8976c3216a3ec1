package communique.wirecopy;

import communique.copy.Copy;
import java.time.LocalDate;
import java.util.List;

/**
 * Wire copy as read: the copy, the language it is in ({@code fr}, {@code en} or the one given), and what the reader
 * wants said about it; {@code replaces} is null unless it says what it stands in for. Nothing pasted is lost: what found no field stands in {@code Version.unread} or in a remark.
 */
public record WireCopy(Copy copy, String language, List<Remark> remarks, Replaced replaces) {
    public WireCopy {
        remarks = List.copyOf(remarks);
    }

    /** Something to tell the writer: a dotted code ({@code wire.embargo}) and the words of the copy it is about. */
    public record Remark(String code, String text) {}

    /** What a correction or an update says it stands in for; either may be null. */
    public record Replaced(String headline, LocalDate date) {}
}
