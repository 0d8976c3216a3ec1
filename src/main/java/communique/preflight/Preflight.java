package communique.preflight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads a draft as the wire's desk editor would: a release in, findings out, blockers first. */
public final class Preflight {
    /** The only rules that block; they are cheap. */
    private static final List<Rule> BLOCKING = List.of(
            new LanguageMissing(),
            new HeadlineMissing(),
            new BodyEmpty(),
            new ContactUnusable(),
            new TemplateLeft(),
            new TwoEmbargoes(),
            new MaskInText());

    private static final List<Rule> RULES = Stream.of(
                    BLOCKING.stream(),
                    Stream.of(
                            new DatelineDate(),
                            new DateOfMeeting(),
                            new PlaceOfMeeting(),
                            new SourceMismatch(),
                            new HeadlineLength(),
                            new Weekday(),
                            new DaylightLabel(),
                            new OtherLanguage(),
                            new ParagraphTwice(),
                            new LinksPromised(),
                            new Abbreviations(),
                            new CopyUnread()),
                    Stream.of(
                            new ParityParagraphs(),
                            new ParityFigures(),
                            new ParityDates(),
                            new ParityHours(),
                            new ParityQuotations(),
                            new ParityLinks(),
                            new ParityContacts(),
                            new NameAlone(),
                            new NameMisspelt(),
                            new NameTwoWays(),
                            new TitleOfTheDay()),
                    Typography.rules())
            .flatMap(rules -> rules)
            .toList();

    private Preflight() {}

    public static List<Finding> read(Draft draft) {
        return findings(RULES, draft)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** What would refuse its submission, and nothing else: for lists, and for whoever decides. */
    public static List<Finding> blockers(Draft draft) {
        return findings(BLOCKING, draft).filter(Finding::blocks).toList();
    }

    private static Stream<Finding> findings(List<Rule> rules, Draft draft) {
        return rules.stream().flatMap(rule -> rule.read(draft));
    }
}
