package communique.readout;

import communique.readout.Facts.Said;
import communique.readout.Outline.Mention;
import communique.readout.Outline.More;
import communique.readout.Outline.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was said, and what was agreed, in English. */
final class EnglishBody {
    private final Facts facts;
    private final EnglishPeople people;

    EnglishBody(Facts facts, EnglishPeople people) {
        this.facts = facts;
        this.people = people;
    }

    List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        for (var sentences : Outline.of(facts))
            paragraphs.add(sentences.stream().map(this::sentence).collect(Collectors.joining(" ")));
        paragraphs.addAll(agreed());
        return paragraphs;
    }

    private String sentence(Sentence sentence) {
        return told(subject(sentence), sentence.more(), predicate(sentence.said()));
    }

    private static String told(String subject, More more, String predicate) {
        var begun =
                switch (more) {
                    case NONE -> subject;
                    case ALSO -> subject + " also";
                    case FURTHER -> subject + " further";
                    case FINALLY -> "finally, " + subject;
                };
        return French.capital(begun + " " + predicate) + ".";
    }

    private String subject(Sentence sentence) {
        var by = sentence.said().by();
        var pronoun = people.pronoun(by);
        if (sentence.mention() == Mention.PRONOUN && pronoun != null) return pronoun;
        if (sentence.mention() == Mention.TOGETHER) return people.together(by);
        return people.later(by);
    }

    private String predicate(Said said) {
        if (said.verb().equals("discussed") && said.by().size() == 1) return raised(said.texts());
        if (!said.verb().equals("thanked")) return said.verb() + " " + English.series(said.texts());
        if (said.texts().size() == 1 && people.isNamedFirst(said.texts().get(0)))
            return "thanked " + said.texts().get(0);
        var whom = said.to().size() > 3 ? people.together(said.to()) : people.later(said.to());
        var reasons = said.texts().stream()
                .map(text -> text.replaceFirst("^for ", ""))
                .toList();
        return "thanked " + whom + " for " + English.series(reasons);
    }

    /** One alone does not discuss. */
    private static String raised(List<String> texts) {
        var said = English.series(texts);
        if (said.matches("(?i)(?:the |an? )?(?:issue|question|matter)s? .*")) return "raised " + said;
        return "raised the " + (texts.size() > 1 ? "issues" : "issue") + " of " + said;
    }

    private List<String> agreed() {
        var all = facts.all();
        if (all.size() < 2) return List.of();
        var who = all.size() == 2 ? people.later(all) : people.together(all);
        var agreed =
                new ArrayList<>(facts.followUp().stream().map(EnglishBody::to).toList());
        if (facts.stayInTouch()) agreed.add("to remain in close contact");
        var sentences = new ArrayList<String>();
        for (int i = 0; i < agreed.size(); i++)
            sentences.add(told(i == 0 ? who : "they", More.of(i, agreed.size()), "agreed " + agreed.get(i)));
        return sentences.isEmpty() ? List.of() : List.of(String.join(" ", sentences));
    }

    /** {@code to meet again; that …; on a plan}. */
    private static String to(String typed) {
        var isPlain = typed.matches("\\p{Lu}\\p{Ll}.*");
        var text = isPlain ? typed.substring(0, 1).toLowerCase(Locale.ROOT) + typed.substring(1) : typed;
        if (text.matches("(?:to|that|on|upon) .*")) return text;
        if (text.matches("(?:the|a|an|their|three|two|new) .*")) return "on " + text;
        return "to " + text;
    }
}
