package communique.wirecopy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Takes off what collectors of pages put around a release, and gives back the lines a flattened page has lost. */
final class CrawlResidue {
    private static final Pattern DATE = Pattern.compile("\\A\\s{0,20}date (\\d{4})-(\\d{2})(?:-(\\d{2}))?(?=\\s)");
    private static final Pattern NUMBER = Pattern.compile("\\A\\s{0,20}\\d{10,20}\\s{1,9}(?=\\p{L})");
    /** A page whose line ends became runs of spaces; two to four spaces are only lost punctuation. */
    private static final Pattern LOST_LINE_END = Pattern.compile("[ \\x{A0}]{5,}");

    private static final int LONG_LINE = 200;

    private CrawlResidue() {}

    static Stripped strip(String text) {
        var flat = false;
        LocalDate date = null;
        String residue = null;
        var rest = text;
        var dated = DATE.matcher(rest);
        if (dated.find()) {
            residue = dated.group().strip();
            date = date(dated.group(1), dated.group(2), dated.group(3));
            rest = rest.substring(dated.end());
        }
        var numbered = NUMBER.matcher(rest);
        if (numbered.find()) {
            residue = residue == null
                    ? numbered.group().strip()
                    : residue + " " + numbered.group().strip();
            rest = rest.substring(numbered.end());
        }
        var lines = new StringBuilder(rest.length());
        for (var line : rest.split("\n", -1)) {
            var words = Line.strip(line);
            if (words.length() > LONG_LINE && words.contains("     ")) {
                flat = true;
                lines.append(LOST_LINE_END.matcher(words).replaceAll("\n\n")).append("\n\n");
            } else {
                lines.append(line).append('\n');
            }
        }
        return new Stripped(lines.toString(), date, residue, flat);
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return day == null
                    ? null
                    : LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What is left of the text; the collector's date and words, or null; whether line ends had been lost. */
    record Stripped(String text, LocalDate date, String residue, boolean flat) {}
}
