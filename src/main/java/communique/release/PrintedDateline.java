package communique.release;

import communique.copy.Copy;
import communique.wirecopy.WireCopyWriter;

/** The wire's dateline as it is printed: {@code PARIS, le 6 janv. 2026 /CNW/ –}, nothing that belongs together broken. */
public final class PrintedDateline {
    private PrintedDateline() {}

    /** Empty when nothing is known of it. */
    public static String of(Copy copy, String language) {
        return WireCopyWriter.dateline(copy, language)
                .replaceFirst("[ \\u00a0]*-{1,2}$", "\u00a0–")
                .replaceAll("(?<=\\d|er) (?=\\p{L})|(?<=\\p{L}\\.?) (?=\\d{1,2},)", "\u00a0");
    }
}
