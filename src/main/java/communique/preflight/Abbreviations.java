package communique.preflight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An abbreviation that not every reader knows is explained where it is first used. */
class Abbreviations implements Rule {
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}.$&@/-])\\p{Lu}{3,6}(?![\\p{L}\\p{N}&@/]|-\\p{L}|\\.\\p{L})");
    private static final Pattern EXPLAINED_AFTER =
            Pattern.compile("^[ \u00a0]?\\([^()]{6,200}\\)|^,? (?:(?:the|le|la|les) |l['’])\\p{Lu}?[\\p{L}'’ -]{8,}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}|MM|MC|CD");
    /** Clocks, currencies, months' and provinces' letters, and what is a word by now. */
    private static final Set<String> EVERYWHERE = Set.of(
            ("EST EDT CST CDT MST MDT PST PDT AST ADT NST NDT GMT UTC BST CET CEST EET EEST WET WEST HNE HAE HNC HAC HNR"
                            + " HAR HNP HAP HNA HAA HNT HAT CAD USD EUR GBP TNL TNO NYC RSVP FAQ NDLR CNW TSX NYSE CEO CFO PDG CNN BBC"
                            + " DVD HTML")
                    .split(" "));

    private static final Pattern SHOUTED_BESIDE = Pattern.compile("\\p{Lu}{2,}[ \u00a0]$|^[ \u00a0]\\p{Lu}{2,}");

    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> {
            var known = new HashSet<>(draft.known().abbreviations());
            known.addAll(EVERYWHERE);
            known.addAll(capitals(version.source()));
            version.contacts().forEach(contact -> known.addAll(capitals(contact.label())));
            version.links().forEach(link -> known.addAll(capitals(link.label())));
            draft.sources().texts().values().forEach(source -> known.addAll(capitals(source)));
            return read(draft.body(language), known).stream();
        });
    }

    private static List<Finding> read(List<Passage> body, Set<String> known) {
        var found = new ArrayList<Finding>();
        for (var passage : body) {
            if (isShouted(passage.plain())) continue;
            var matcher = ABBREVIATION.matcher(passage.plain());
            while (matcher.find()) {
                var letters = matcher.group();
                if (ROMAN.matcher(letters).matches() || !known.add(letters)) continue;
                if (isShoutedName(passage.plain(), matcher.start(), matcher.end())) continue;
                if (isExplained(passage.plain(), matcher.start(), matcher.end())) continue;
                found.add(passage.warning("abbreviation.unexplained", matcher.start(), matcher.end(), letters));
            }
        }
        return found;
    }

    /** {@code l'Organisation … (OTAN)}, or {@code OTAN (Organisation …)}. */
    private static boolean isExplained(String plain, int start, int end) {
        int open = plain.lastIndexOf('(', start);
        var inParentheses = open >= 0
                && start - open <= 60
                && plain.indexOf(')', open) >= end
                && open > 2
                && Character.isLetter(plain.charAt(Math.max(0, open - 2)));
        return inParentheses
                || EXPLAINED_AFTER
                        .matcher(plain.substring(end, Math.min(plain.length(), end + 250)))
                        .find();
    }

    /** {@code LYF FOOD TECHNOLOGIES}: one word among others in capitals. */
    private static boolean isShoutedName(String plain, int start, int end) {
        return SHOUTED_BESIDE
                        .matcher(plain.substring(Math.max(0, start - 8), start))
                        .find()
                || SHOUTED_BESIDE
                        .matcher(plain.substring(end, Math.min(plain.length(), end + 8)))
                        .find();
    }

    /** A line all in capitals abbreviates nothing. */
    private static boolean isShouted(String plain) {
        return plain.chars().noneMatch(Character::isLowerCase);
    }

    private static Set<String> capitals(String text) {
        if (text == null) return Set.of();
        return ABBREVIATION.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }
}
