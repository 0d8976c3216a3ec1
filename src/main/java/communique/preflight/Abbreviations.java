package communique.preflight;

import communique.copy.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An abbreviation that not every reader knows is explained where it is first used. */
class Abbreviations implements Rule {
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}.$&@/-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}&@/]|-\\p{L}|\\.\\p{L})");
    private static final Pattern EXPLAINED_AFTER =
            Pattern.compile("^[ \u00a0]?\\([^()]{6,200}\\)|^,? (?:(?:the|le|la|les) |l['’])\\p{Lu}?[\\p{L}'’ -]{8,}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}|MM|MC|CD");
    private static final Set<String> EVERYWHERE =
            Set.of(("AB BC MB NB NL NS NT NU ON PE QC SK YT CB MAN TNL NE IPE TNO DC NY NYC US UK EU"
                            + " EST EDT ET CST CDT CT MST MDT MT PST PDT PT AST ADT AT NST NDT GMT UTC BST CET CEST EET EEST WET"
                            + " HNE HAE HE HNC HAC HC HNR HAR HR HNP HAP HP HNA HAA HA HNT HAT HT AM PM CAD USD EUR GBP"
                            + " PS PC MP CC CM OC KC MD RSVP OK TV FAQ ID PO CP NDLR CNW TSX NYSE HH SM SAR AND THE OF FOR LE LA LES DE DU")
                    .split(" "));

    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> {
            var known = new HashSet<>(draft.known().abbreviations());
            known.addAll(EVERYWHERE);
            known.addAll(capitals(version.source()));
            version.contacts().forEach(contact -> known.addAll(capitals(contact.label())));
            version.links().forEach(link -> known.addAll(capitals(link.label())));
            draft.sources().texts().values().forEach(source -> known.addAll(capitals(source)));
            return read(language, version, known).stream();
        });
    }

    private static java.util.List<Finding> read(String language, Version version, Set<String> known) {
        var found = new ArrayList<Finding>();
        for (var passage : Passage.ofBody(language, version)) {
            if (isShouted(passage.plain())) continue;
            var matcher = ABBREVIATION.matcher(passage.plain());
            while (matcher.find()) {
                var letters = matcher.group();
                if (ROMAN.matcher(letters).matches() || !known.add(letters)) continue;
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

    /** A line all in capitals abbreviates nothing. */
    private static boolean isShouted(String plain) {
        return plain.chars().noneMatch(Character::isLowerCase);
    }

    private static Set<String> capitals(String text) {
        if (text == null) return Set.of();
        return ABBREVIATION.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }
}
