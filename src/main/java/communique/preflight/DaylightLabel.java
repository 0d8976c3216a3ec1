package communique.preflight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No EST in May, no HNE in July, no BST in winter: the label of an hour follows the day it is meant for. */
class DaylightLabel implements Rule {
    /** A label: whose clock it is, what it says, and what its opposite is called. */
    private record Label(String zone, boolean summer, String opposite) {}

    private static final Map<String, Label> LABELS = labels(
            "EST EDT America/Toronto, CST CDT America/Winnipeg, MST MDT America/Edmonton, PST PDT America/Vancouver, AST ADT America/Halifax,"
                    + " NST NDT America/St_Johns, HNE HAE America/Toronto, HNC HAC America/Winnipeg, HNR HAR America/Edmonton,"
                    + " HNP HAP America/Vancouver, HNA HAA America/Halifax, HNT HAT America/St_Johns, CET CEST Europe/Paris,"
                    + " EET EEST Europe/Helsinki, WET WEST Europe/Lisbon, GMT BST Europe/London");
    private static final Pattern LABEL =
            Pattern.compile("(?<![\\p{L}\\p{N}.-])(?:" + String.join("|", LABELS.keySet()) + ")(?![\\p{L}\\p{N}])");
    private static final Pattern IN_WORDS = Pattern.compile(
            "heure (?<fr>normale|avancée) (?:de l['’]Est|de l['’]Atlantique|des Rocheuses|du Pacifique|du Centre|de Terre-Neuve)"
                    + "|(?:Eastern|Atlantic|Mountain|Pacific|Central|Newfoundland) (?<en>Standard|Daylight) Time",
            Pattern.CASE_INSENSITIVE);
    /** Where the clock never changes, or where the letters mean something else. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "Saskatchewan|Regina|Saskatoon|Arizona|Phoenix|Yukon|Whitehorse|Jamaica|Jamaïque|Panama|Cancún|Colombia|Peru|Pérou"
                    + "|Mexico|Mexique|Manila|Pékin|Beijing|China|Chine|Singapore|Singapour|Porto Rico|Puerto Rico|Cuba|Costa Rica");

    private static final Pattern CLOCK = Pattern.compile("(?:\\d|[mM]\\.?|noon|midi|midnight|minuit|h)\\s?[(,]?\\s?$");

    @Override
    public Stream<Finding> read(Draft draft) {
        var about = draft.about();
        return draft.each((language, version) -> draft.passages(language).stream()
                .filter(passage -> !ELSEWHERE.matcher(passage.plain()).find())
                .flatMap(passage -> read(passage, about)));
    }

    private static Stream<Finding> read(Passage passage, LocalDate about) {
        var days = passage.days();
        var found = new ArrayList<Finding>();
        var labels = LABEL.matcher(passage.plain());
        while (labels.find()) {
            var label = LABELS.get(labels.group());
            var isBritishWinterTime = labels.group().equals("GMT");
            if (isBritishWinterTime
                    || !CLOCK.matcher(before(passage.plain(), labels.start())).find()) continue;
            var day = meant(days, labels.start(), about);
            if (isSummer(label.zone, day) != label.summer)
                found.add(passage.warning("time.label", labels.start(), labels.end(), labels.group(), label.opposite)
                        .fixedBy(label.opposite));
        }
        var words = IN_WORDS.matcher(passage.plain());
        while (words.find()) {
            var day = meant(days, words.start(), about);
            var group = words.group("fr") != null ? "fr" : "en";
            var said = words.group(group);
            var isSummer = said.equalsIgnoreCase("avancée") || said.equalsIgnoreCase("daylight");
            if (isSummer(zone(words.group()), day) == isSummer) continue;
            var right = opposite(said);
            found.add(passage.warning("time.label", words.start(group), words.end(group), words.group(), right)
                    .fixedBy(right));
        }
        return found.stream();
    }

    private static String before(String plain, int start) {
        return plain.substring(Math.max(0, start - 12), start);
    }

    /** The date nearest to the label, in the same passage; else the day of the release. */
    private static LocalDate meant(List<Day> days, int at, LocalDate about) {
        return days.stream()
                .filter(day -> day.day() > 0)
                .min(Comparator.comparingInt(day -> Math.min(Math.abs(day.start() - at), Math.abs(day.end() - at))))
                .flatMap(day -> day.near(about))
                .orElse(about);
    }

    private static boolean isSummer(String zone, LocalDate day) {
        var rules = ZoneId.of(zone).getRules();
        return rules.isDaylightSavings(day.atTime(12, 0).toInstant(rules.getOffset(day.atTime(12, 0))));
    }

    private static String zone(String words) {
        if (words.matches("(?i).*(?:Atlanti).*")) return "America/Halifax";
        if (words.matches("(?i).*(?:Rocheuses|Mountain).*")) return "America/Edmonton";
        if (words.matches("(?i).*(?:Pacifi).*")) return "America/Vancouver";
        if (words.matches("(?i).*(?:Terre-Neuve|Newfoundland).*")) return "America/St_Johns";
        return words.matches("(?i).*(?:Centr).*") ? "America/Winnipeg" : "America/Toronto";
    }

    private static String opposite(String said) {
        return switch (said) {
            case "normale" -> "avancée";
            case "avancée" -> "normale";
            case "Standard" -> "Daylight";
            case "Daylight" -> "Standard";
            case "standard" -> "daylight";
            default -> said.equals("daylight") ? "standard" : said;
        };
    }

    private static Map<String, Label> labels(String list) {
        var labels = new java.util.TreeMap<String, Label>(
                Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (var line : list.split(", ?")) {
            var words = line.strip().split(" ");
            labels.put(words[0], new Label(words[2], false, words[1]));
            labels.put(words[1], new Label(words[2], true, words[0]));
        }
        return labels;
    }
}
