package communique.preflight;

import communique.copy.Version;
import communique.core.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spelling and grammar of a draft, as a {@link Reader} finds them. Names are right as they are: those of the register, of
 * the office, of the copy's people and places, and every word that stands with a capital inside a sentence.
 */
public final class Spelling {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]{0,40}+");
    private static final Pattern CAPITAL_INSIDE =
            Pattern.compile("(?<=[\\p{L},;:'’][ \u00a0'’]|[\\p{L}]['’])\\p{Lu}[\\p{L}’'-]{1,40}+");
    private static final Pattern SENTENCE_START =
            Pattern.compile("(?:^|(?<!\\p{Lu})\\.|[!?…:»”\"*#\\n-])[\\s\u00a0\u202f«“\"(*-]*$");
    private static final int MOST = 20;

    private Spelling() {}

    public static List<Finding> read(Draft draft, Reader reader) {
        var findings = new ArrayList<Finding>();
        var isPending = false;
        for (var language : draft.copy().versions().keySet()) {
            var passages = draft.passages(language);
            var accepted = accepted(draft, language);
            var read =
                    reader.read(language, passages.stream().map(Spelling::prose).toList());
            int said = 0;
            var unknown = new HashSet<String>();
            for (int i = 0; i < passages.size(); i++) {
                isPending |= read.get(i).isEmpty();
                for (var remark : read.get(i).orElse(List.of()))
                    if (said < MOST
                            && isWorthSaying(passages.get(i), remark, accepted)
                            && (!remark.unknownWord() || unknown.add(words(passages.get(i), remark)))) {
                        findings.add(finding(passages.get(i), remark));
                        said++;
                    }
            }
        }
        if (isPending) findings.add(Finding.warning("spelling.pending", null, "versions"));
        return findings;
    }

    private static String words(Passage passage, Reader.Remark remark) {
        return passage.text().substring(remark.start(), remark.end());
    }

    /** What is no prose becomes a number, which is always spelt right. */
    private static String prose(Passage passage) {
        return passage.plain().replace(Shield.BLOT, '0');
    }

    private static boolean isWorthSaying(Passage passage, Reader.Remark remark, Set<String> accepted) {
        if (remark.start() < 0 || remark.end() > passage.plain().length() || remark.start() >= remark.end())
            return false;
        var words = passage.plain().substring(remark.start(), remark.end());
        if (words.indexOf(Shield.BLOT) >= 0) return false;
        if (!remark.unknownWord()) return changesLetters(words, remark.suggestions());
        if (words.chars().anyMatch(Character::isDigit) || accepted.contains(Text.folded(words))) return false;
        return Character.isLowerCase(words.codePointAt(0))
                || SENTENCE_START
                                .matcher(passage.plain().substring(Math.max(0, remark.start() - 8), remark.start()))
                                .find()
                        && !words.equals(words.toUpperCase(java.util.Locale.ROOT));
    }

    /** Spaces, hyphens and signs are read by the rules of typesetting. */
    private static boolean changesLetters(String words, java.util.List<String> suggestions) {
        return suggestions.isEmpty()
                || suggestions.stream().anyMatch(s -> !letters(s).equals(letters(words)));
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Finding finding(Passage passage, Reader.Remark remark) {
        var words = passage.text().substring(remark.start(), remark.end());
        var finding = remark.unknownWord()
                ? passage.warning("spelling.word", remark.start(), remark.end(), words)
                : passage.warning("spelling.grammar", remark.start(), remark.end(), words, remark.message());
        return remark.suggestions().size() == 1
                ? finding.fixedBy(remark.suggestions().get(0))
                : finding;
    }

    private static Set<String> accepted(Draft draft, String language) {
        var accepted = new HashSet<String>();
        Persons.names(draft).forEach(name -> add(accepted, name));
        draft.known().abbreviations().forEach(name -> add(accepted, name));
        draft.sources().texts().values().forEach(name -> add(accepted, name));
        var meeting = draft.copy().meeting();
        if (meeting != null) meeting.place().values().forEach(place -> add(accepted, place));
        for (var version : draft.copy().versions().values()) names(version).forEach(name -> add(accepted, name));
        for (var passage : draft.passages(language))
            CAPITAL_INSIDE.matcher(passage.plain()).results().forEach(match -> add(accepted, match.group()));
        return accepted;
    }

    private static Stream<String> names(Version version) {
        return Stream.of(
                        Stream.of(version.place(), version.source()),
                        version.contacts().stream().map(contact -> contact.label()),
                        version.links().stream().map(link -> link.label()))
                .flatMap(names -> names)
                .filter(name -> name != null);
    }

    private static void add(Set<String> accepted, String name) {
        WORD.matcher(name).results().map(match -> Text.folded(match.group())).forEach(accepted::add);
    }
}
