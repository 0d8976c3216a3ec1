package communique.core;

/** A cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula. */
public final class CsvCell {
    private CsvCell() {}

    /** Quoted always; what begins as a formula would gets an apostrophe before it. */
    public static String of(Object value) {
        var text = value == null ? "" : value.toString();
        var asText = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + asText.replace("\"", "\"\"") + '"';
    }

    public static String line(Object... values) {
        var line = new StringBuilder();
        for (var value : values) line.append(line.length() == 0 ? "" : ",").append(of(value));
        return line.append("\r\n").toString();
    }
}
