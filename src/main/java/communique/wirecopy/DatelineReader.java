package communique.wirecopy;

import communique.copy.Dateline;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the dateline among the first lines of a release, in every form that wires and offices give it. */
final class DatelineReader {
    private static final String DASH = "(?:-{1,3}|[–—―])";
    private static final Pattern AFTER_MARK = Pattern.compile("\\A[\\s/]{0,4}(?:" + DASH + "\\s{0,3})?");
    private static final Pattern AFTER_DATE =
            Pattern.compile("\\A\\s{0,2}\\)?\\s{0,2},?\\s{0,2}" + DASH + "(?:\\s{1,3}|\\z)");
    private static final Pattern PLACE_DASH = Pattern.compile(
            "\\A(\\(?[\\p{Lu}][\\p{L}\\p{M}.'’ ,/()&-]{1,90}?)\\s{0,2}(?:\\s-{1,2}|--|\\s?[–—])\\s{1,3}(?=\\S)");
    private static final Pattern PARENTHESISED =
            Pattern.compile("\\A\\(([^()]{2,60})\\)\\s{0,2}(?:-{1,2}|[–—])\\s{1,3}(?=\\S)");
    private static final Pattern THEN_PLACE =
            Pattern.compile("\\A([^–—]{2,90}?)(?:\\s{1,2}(?:-{1,2}|[–—])\\s{1,2}(.{2,120}))?\\z");
    /** On a flattened page only spaces are left between place and lead. */
    private static final Pattern LEADING_PLACE =
            Pattern.compile("\\A(\\p{Lu}{3,20}(?: {1,2}\\p{Lu}{2,20}){0,3}) {2,4}(?=\\p{Lu})");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\A(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di"
                    + "|dimanche),?\\s{1,3}");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:][\"”»’)]{0,2}\\z", Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{2}[.!?]\\s{1,3}\\p{Lu}|[:;@]|://");

    private static final int LONGEST_PLACE = 200;
    private static final int BEGINNING = 260;
    private static final int LINES_WITH_MARK = 60;
    private static final int LINES_WITHOUT = 25;
    private static final int PROSE = 260;

    private DatelineReader() {}

    /** The dateline, with the line on which it stands; null when the copy has none. */
    static Found find(List<Line> lines, LocalDate today) {
        for (int i = 0; i < Math.min(lines.size(), LINES_WITH_MARK); i++) {
            var found = marked(lines.get(i).text(), today);
            if (found != null) return found.at(i, i + 1);
        }
        for (int i = 0; i < Math.min(lines.size(), LINES_WITHOUT); i++) {
            var text = lines.get(i).text();
            var found = dated(text, today);
            if (found == null) found = undated(lines, i);
            if (found != null) return found.at(i, i + 1);
            var block = block(lines, i, today);
            if (block != null) return block;
            if (text.length() > PROSE) return null;
        }
        return null;
    }

    /** The date when it is the whole line, weekday allowed; null otherwise. */
    static Datelines.Found dateAlone(String line) {
        if (line.length() > 60) return null;
        var text = WEEKDAY.matcher(line).replaceFirst("").strip().replaceFirst("[.,]\\z", "");
        var date = Datelines.find(text);
        return date != null && date.start() == 0 && date.end() == text.length() ? date : null;
    }

    private static Found marked(String line, LocalDate today) {
        var start = Line.spaced(line.substring(0, Math.min(line.length(), BEGINNING)));
        var mark = Wires.find(start);
        if (mark == null) return null;
        var head = start.substring(0, mark.start());
        var tail = line.substring(mark.end());
        var date = mark.date() != null ? Datelines.find(mark.date()) : Datelines.find(head);
        var place = mark.date() == null && date != null ? head.substring(0, date.start()) : head;
        if (date == null && mark.wire().equals("AFP")) return null;
        // words between the date and the mark are a sentence that speaks of a wire, not a dateline
        if (date != null
                && mark.date() == null
                && head.substring(date.end()).codePoints().anyMatch(Character::isLetter)) return null;
        if (date == null) {
            // ACCESS writes the date after its mark
            var after = Datelines.find(tail.substring(0, Math.min(tail.length(), 40)));
            if (after != null && tail.substring(0, after.start()).isBlank()) {
                date = after;
                tail = tail.substring(after.end());
            }
        }
        if (place(place) != null
                && (place.length() > LONGEST_PLACE || SENTENCE.matcher(place).find())) return null;
        return new Found(0, 0, place(place), date, mark.wire(), lead(tail), null, today);
    }

    private static Found dated(String line, LocalDate today) {
        var start = Line.spaced(line.substring(0, Math.min(line.length(), BEGINNING)));
        var date = Datelines.find(start);
        if (date == null) return null;
        var after = AFTER_DATE.matcher(start.substring(date.end()));
        if (!after.find()) return null;
        var rest = line.substring(date.end() + after.end());
        var head = WEEKDAY.matcher(start.substring(0, date.start())).replaceFirst("");
        if (place(head) == null) {
            if (!head.isBlank()) return null;
            var place = THEN_PLACE.matcher(rest.substring(0, Math.min(rest.length(), BEGINNING)));
            if (rest.length() < BEGINNING && place.matches() && Places.looksLikeOne(place.group(1)) && !isProse(rest))
                return new Found(0, 0, place(place.group(1)), date, null, "", place.group(2), today);
            return rest.isBlank() ? null : new Found(0, 0, null, date, null, rest, null, today);
        }
        return Places.looksLikeOne(place(head)) && date.end() < 160
                ? new Found(0, 0, place(head), date, null, rest, null, today)
                : null;
    }

    /** {@code WASHINGTON, D.C. -} or {@code (Washington, DC) -}: only before prose, for headlines have dashes too. */
    private static Found undated(List<Line> lines, int i) {
        var line = lines.get(i).text();
        var start = Line.spaced(line.substring(0, Math.min(line.length(), 120)));
        var closed = PARENTHESISED.matcher(start);
        var open = PLACE_DASH.matcher(start);
        String place;
        int end;
        if (closed.find() && Places.looksLikeOne(closed.group(1))) {
            place = closed.group(1);
            end = closed.end();
        } else if (open.find() && (Places.isUpperCase(open.group(1)) || Places.hasRegion(open.group(1)))) {
            place = open.group(1);
            end = open.end();
        } else {
            return null;
        }
        if (KindReader.isPrefix(place) || !Places.looksLikeOne(place) || !isProse(block(lines, i))) return null;
        return new Found(0, 0, place(place), null, null, line.substring(end), null, null);
    }

    /** A date and a place each alone on its line, in either order. */
    private static Found block(List<Line> lines, int i, LocalDate today) {
        if (i + 1 >= lines.size()) return null;
        var first = lines.get(i).text();
        var second = lines.get(i + 1).text();
        var date = dateAlone(first);
        var placeText = second;
        if (date == null) {
            date = dateAlone(second);
            placeText = first;
        }
        var leading = LEADING_PLACE.matcher(second.substring(0, Math.min(second.length(), 80)));
        if (date != null && second.length() > 60 && leading.find()) {
            var lead = second.substring(leading.end());
            return new Found(i, i + 2, place(leading.group(1)), date, null, lead, null, today);
        }
        if (date == null || !isPlaceLine(placeText) || (i == 0 && placeText.equals(first))) return null;
        return new Found(i, i + 2, place(placeText), date, null, null, null, today);
    }

    private static boolean isPlaceLine(String text) {
        if (text.length() > 60 || !Places.looksLikeOne(text)) return false;
        return Places.hasRegion(text) || (Places.isUpperCase(text) && text.split("\\s+").length <= 3);
    }

    private static String block(List<Line> lines, int i) {
        var last = i;
        while (last + 1 < lines.size() && !lines.get(last + 1).opens() && last < i + 40) last++;
        return lines.get(last).text();
    }

    private static boolean isProse(String text) {
        return SENTENCE_END
                .matcher(text.length() > 300 ? text.substring(text.length() - 300) : text)
                .matches();
    }

    private static String lead(String tail) {
        var dash = AFTER_MARK.matcher(Line.spaced(tail.substring(0, Math.min(tail.length(), 20))));
        return dash.find() ? tail.substring(dash.end()) : tail;
    }

    /** The place without the punctuation that leads to the date; null when nothing is left. */
    private static String place(String head) {
        var place = head.replaceAll("[\\s\\x{A0}\\x{202F}]+", " ")
                .replaceAll("\\s+,", ",")
                .strip();
        place = place.replaceFirst("(?i)[\\s,(]+le\\z", "").replaceFirst("\\A[\\s,(/–—-]+(?=[^)]*\\z)", "");
        place = place.replaceFirst("[\\s,/–—-]+\\z", "").replaceFirst("\\s*\\(\\z", "");
        if (place.startsWith("(") && place.endsWith(")")) place = place.substring(1, place.length() - 1);
        place = place.strip();
        return place.isEmpty() || place.equalsIgnoreCase("le") ? null : place;
    }

    /**
     * A dateline on the lines {@code from} (its first) to {@code to} (the next after it): place, date as written, wire,
     * the lead that follows it on its line (null when it fills its lines), and the office that signs it there.
     */
    record Found(
            int from,
            int to,
            String place,
            Datelines.Found date,
            String wire,
            String lead,
            String office,
            LocalDate today) {

        Found at(int first, int next) {
            return new Found(first, next, place, date, wire, lead, office, today);
        }

        Dateline dateline() {
            return new Dateline(date == null ? null : date.on(today), wire);
        }
    }
}
