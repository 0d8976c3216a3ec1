package communique.preflight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads a draft as the wire's desk editor would: a release in, findings out, blockers first. */
public final class Preflight {
    private static final List<Rule> RULES = Stream.of(
                    Stream.of(
                            new LanguageMissing(),
                            new HeadlineMissing(),
                            new BodyEmpty(),
                            new ContactUnusable(),
                            new TemplateLeft(),
                            new TwoEmbargoes(),
                            new MaskInText()),
                    Stream.of(
                            new DatelineDate(),
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
        return RULES.stream()
                .flatMap(rule -> rule.read(draft))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
