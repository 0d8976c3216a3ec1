package communique.readout;

import communique.readout.Facts.Said;
import communique.readout.Outline.Mention;
import communique.readout.Outline.Sentence;
import java.util.ArrayList;
import java.util.List;
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
        return French.capital(subject(sentence) + (sentence.also() ? " also " : " ") + predicate(sentence.said()))
                + ".";
    }

    private String subject(Sentence sentence) {
        var by = sentence.said().by();
        var pronoun = people.pronoun(by);
        if (sentence.mention() == Mention.PRONOUN && pronoun != null) return pronoun;
        if (sentence.mention() == Mention.TOGETHER) return people.together(by);
        return people.later(by);
    }

    private String predicate(Said said) {
        if (!said.verb().equals("thanked")) return said.verb() + " " + English.series(said.texts());
        var whom = said.to().size() > 3 ? people.together(said.to()) : people.later(said.to());
        var reasons = said.texts().stream()
                .map(text -> text.replaceFirst("^for ", ""))
                .toList();
        return "thanked " + whom + " for " + English.series(reasons);
    }

    private List<String> agreed() {
        var all = facts.all();
        var paragraphs = new ArrayList<String>();
        if (all.size() < 2) return paragraphs;
        var who = all.size() == 2 ? people.later(all) : people.together(all);
        var sentences = new ArrayList<String>();
        for (var text : facts.followUp())
            sentences.add(French.capital(sentences.isEmpty() ? who : "they also") + " agreed " + to(text) + ".");
        if (!sentences.isEmpty()) paragraphs.add(String.join(" ", sentences));
        if (facts.stayInTouch()) {
            var subject = sentences.isEmpty() ? who : people.together(all) + " also";
            paragraphs.add(French.capital(subject) + " agreed to remain in close contact.");
        }
        return paragraphs;
    }

    /** {@code to meet again; that …; on a plan}. */
    private static String to(String text) {
        if (text.matches("(?:to|that|on|upon) .*")) return text;
        if (text.matches("(?:the|a|an|their|three|two|new) .*")) return "on " + text;
        return "to " + text;
    }
}
