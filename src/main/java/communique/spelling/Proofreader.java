package communique.spelling;

import communique.preflight.Reader.Remark;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** LanguageTool with the rules that press copy needs: grammar, agreement, unknown and doubled words; no style, no typography. */
final class Proofreader {
    private static final Set<String> CATEGORIES = Set.of(
            "TYPOS",
            "GRAMMAR",
            "AGREEMENT",
            "CONFUSED_WORDS",
            "MISC",
            "CAT_GRAMMAIRE",
            "CAT_ELISION",
            "CAT_HOMONYMES_PARONYMES");
    /** They take the turns of press copy for mistakes. */
    private static final Set<String> NOISY = Set.of(
            "ACCORD_SUJET_VERBE",
            "ACCORD_SUJET_VERBE2",
            "EN_A_VS_AN_PROPER",
            "ENGLISH_WORD_REPEAT_BEGINNING_RULE",
            "FRENCH_WORD_REPEAT_BEGINNING_RULE",
            "SENTENCE_FRAGMENT",
            "MISSING_VERB",
            "UNPAIRED_BRACKETS",
            "EN_UNPAIRED_BRACKETS",
            "EN_UNPAIRED_QUOTES",
            "FR_UNPAIRED_BRACKETS",
            "UNIT_METRIC");

    private static final int MOST_SUGGESTIONS = 3;

    private final JLanguageTool tool;

    Proofreader(String variant) {
        tool = new JLanguageTool(Languages.getLanguageForShortCode(variant));
        var unwanted = new HashSet<String>();
        for (var rule : tool.getAllActiveRules()) if (!isWanted(rule)) unwanted.add(rule.getId());
        tool.getAllActiveRules().stream()
                .filter(Proofreader::isWanted)
                .map(Rule::getId)
                .forEach(unwanted::remove);
        unwanted.forEach(tool::disableRule);
    }

    List<Remark> read(String text) throws IOException {
        return tool.check(text).stream()
                .filter(((Predicate<RuleMatch>) match -> match.getFromPos() < match.getToPos())
                        .and(match -> isWanted(match.getRule())))
                .map(Proofreader::remark)
                .toList();
    }

    private static boolean isWanted(Rule rule) {
        return CATEGORIES.contains(rule.getCategory().getId().toString()) && !NOISY.contains(rule.getId());
    }

    private static Remark remark(RuleMatch match) {
        return new Remark(
                match.getFromPos(),
                match.getToPos(),
                match.getRule().isDictionaryBasedSpellingRule(),
                match.getMessage().replaceAll("</?suggestion>", "").strip(),
                match.getSuggestedReplacements().stream()
                        .limit(MOST_SUGGESTIONS)
                        .toList());
    }
}
