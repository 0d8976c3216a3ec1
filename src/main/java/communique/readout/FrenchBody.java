package communique.readout;

import communique.readout.Facts.Said;
import communique.readout.Outline.Mention;
import communique.readout.Outline.More;
import communique.readout.Outline.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was said, and what was agreed, in French. */
final class FrenchBody {
    /** A preposition or a verb before the conjunction: what follows it may belong to them. */
    private static final Pattern DEEP = Pattern.compile(
            ".*(?: (?:à|au|aux|dans|pour|par|contre|avec|en|entre|vers|sur|sans|sous|chez|envers|qui|que|dont|où|visant|afin|y compris"
                    + "|notamment|ainsi) | qu’| à l’).*");

    private static final Pattern JOINT = Pattern.compile("(, | et | ou |, et )(?=(?:le|la|les|un|une) |l’)");
    private static final Pattern INFINITIVE =
            Pattern.compile("(?:(?:se|ne|y|en|les|le|la|leur) |s’|n’|l’|d’)?\\p{Ll}{2,}(?:er|ir|re)(?: .*|$)");

    private final Facts facts;
    private final FrenchPeople people;

    FrenchBody(Facts facts, FrenchPeople people) {
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
        var said = sentence.said();
        var have = said.by().size() > 1 ? " ont " : " a ";
        return told(subject(sentence) + have, sentence.more(), predicate(said));
    }

    private static String told(String subject, More more, String predicate) {
        var begun =
                switch (more) {
                    case NONE -> subject;
                    case ALSO -> subject + "également ";
                    case FURTHER -> subject + "en outre ";
                    case FINALLY -> "enfin, " + subject;
                };
        return French.capital(begun + predicate) + ".";
    }

    private String subject(Sentence sentence) {
        var by = sentence.said().by();
        var pronoun = people.pronoun(by);
        if (sentence.mention() == Mention.PRONOUN && pronoun != null) return pronoun;
        if (sentence.mention() == Mention.NAMES || by.size() == 1) return people.later(by);
        return people.together(by);
    }

    private String predicate(Said said) {
        return switch (said.verb()) {
            case "discussed" -> said.by().size() == 1 ? raised(said.texts()) : discussed(said.texts());
            case "thanked" -> "remercié " + thanked(said);
            case "underlined" -> "souligné " + objects(said.texts());
            case "reaffirmed" -> "réaffirmé " + objects(said.texts());
            default -> "annoncé " + objects(said.texts());
        };
    }

    /** {@code de} is repeated before each noun; where nobody can tell which those are, {@code aborder} needs none. */
    private static String discussed(List<String> texts) {
        if (texts.stream().anyMatch(FrenchBody::isUnclear)) return "abordé " + objects(texts);
        return "discuté " + series(texts.stream().map(FrenchBody::deEach).toList());
    }

    /** One alone does not discuss. */
    private static String raised(List<String> texts) {
        if (texts.stream().anyMatch(t -> isUnclear(t) || t.matches("(?i)(?:la |les |une |des )questions? .*")))
            return "abordé " + objects(texts);
        var question = texts.size() > 1 ? "les questions " : "la question ";
        return "abordé " + question
                + series(texts.stream().map(FrenchBody::deEach).toList());
    }

    private static boolean isUnclear(String text) {
        var joint = JOINT.matcher(text);
        while (joint.find())
            if (DEEP.matcher(" " + text.substring(0, joint.start()) + " ").matches()) return true;
        return false;
    }

    static String deEach(String text) {
        if (!French.hasDeterminer(text)
                || Countries.named(text.split(",? et |, ")[0], "fr").isPresent()) return deBare(text);
        var parts = new StringBuilder();
        var from = 0;
        var joint = JOINT.matcher(text);
        while (joint.find()) {
            parts.append(French.de(text.substring(from, joint.start()))).append(joint.group(1));
            from = joint.end();
        }
        return parts.append(French.de(text.substring(from))).toString();
    }

    /** {@code commerce et sécurité → de commerce et de sécurité; Hongrie → de la Hongrie}. */
    private static String deBare(String text) {
        if (DEEP.matcher(" " + text + " ").matches()) return French.de(text);
        var parts = new StringBuilder();
        for (var part : text.split("(?<=, )|(?<= et )|(?= et )"))
            parts.append(part.matches(",? ?et |, ") || part.isBlank() ? part : ofThing(part));
        return parts.toString();
    }

    private static String ofThing(String part) {
        var comma = part.endsWith(", ") ? ", " : "";
        var thing = part.substring(0, part.length() - comma.length());
        var country = Countries.named(thing, "fr");
        return (country.isPresent() ? FrenchCountry.of(country.get()).of() : French.de(thing)) + comma;
    }

    private static String objects(List<String> texts) {
        return series(texts);
    }

    /** Whom, and for what; a text may name the person itself: {@code le secrétaire général pour son appui}. */
    private String thanked(Said said) {
        if (said.texts().size() == 1 && people.isNamedFirst(said.texts().get(0)))
            return said.texts().get(0);
        var whom = said.to().size() > 3 ? people.together(said.to()) : people.later(said.to());
        return whom + " " + series(said.texts().stream().map(FrenchBody::thanks).toList());
    }

    private static String thanks(String text) {
        return text.matches("(?:de|pour) .*|d’.*") ? text : "pour " + text;
    }

    private static String series(List<String> items) {
        if (items.size() > 1 && items.stream().anyMatch(i -> i.contains(" et ")))
            return String.join(", ", items.subList(0, items.size() - 1)) + ", ainsi "
                    + French.que(items.get(items.size() - 1));
        return FrenchPeople.series(items);
    }

    private List<String> agreed() {
        var all = facts.all();
        if (all.size() < 2) return List.of();
        var who = all.size() == 2 ? people.later(all) : people.together(all);
        var pronoun = people.pronoun(all) == null ? people.together(all) : people.pronoun(all);
        var agreed =
                new ArrayList<>(facts.followUp().stream().map(FrenchBody::to).toList());
        if (facts.stayInTouch()) agreed.add("de rester en contact étroit");
        var sentences = new ArrayList<String>();
        for (int i = 0; i < agreed.size(); i++)
            sentences.add(
                    told((i == 0 ? who : pronoun) + " ont ", More.of(i, agreed.size()), "convenu " + agreed.get(i)));
        return sentences.isEmpty() ? List.of() : List.of(String.join(" ", sentences));
    }

    /** {@code d’accroître … et de poursuivre …; que …; d’un plan d’action}. */
    private static String to(String typed) {
        var isDeed = typed.matches("\\p{Lu}\\p{Ll}+(?:er|ir|re)(?: .*|$)");
        var text = isDeed ? typed.substring(0, 1).toLowerCase(Locale.ROOT) + typed.substring(1) : typed;
        if (Outline.isClause(text)) return text;
        var said = French.de(text);
        if (!INFINITIVE.matcher(text).matches()) return said;
        var parts = said.split(" et (?=" + INFINITIVE.pattern().replace("(?: .*|$)", "(?: |$|,)") + ")");
        return java.util.Arrays.stream(parts)
                .skip(1)
                .reduce(parts[0], (before, part) -> before + " et " + French.de(part));
    }
}
