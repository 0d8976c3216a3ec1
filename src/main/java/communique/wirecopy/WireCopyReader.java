package communique.wirecopy;

import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Meeting;
import communique.copy.Version;
import communique.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads wire copy, however it was pasted, into a release in one language. */
public final class WireCopyReader {
    /** No release is longer; what is longer is kept as it is and not searched. */
    private static final int LONGEST = 600_000;

    private static final int LONGEST_SEARCH = 20_000;
    private static final int SHORT_LEAD = 90;

    private WireCopyReader() {}

    /**
     * Reads {@code text}; never throws, whatever it is given. Language is guessed when {@code languageOrNull} is null;
     * {@code todayOrNull} completes a dateline without a year. A copy that says nothing has an empty version.
     */
    public static WireCopy read(String text, String languageOrNull, LocalDate todayOrNull) {
        var mended = text == null || text.length() > LONGEST ? text : Repair.of(text);
        var clean = mended == null ? "" : Text.clean(mended);
        var language = languageOrNull == null || languageOrNull.isBlank() ? LanguageGuess.of(clean) : languageOrNull;
        var gathered = new Gathered();
        if (mended != null && !mended.equals(text)) gathered.remark("wire.repaired", "");
        if (clean.length() > LONGEST) return whole(clean, language, gathered);
        try {
            return read(clean, language, todayOrNull, gathered);
        } catch (RuntimeException e) {
            // a copy nobody foresaw is shown as it came rather than refused
            return whole(clean, language, new Gathered());
        }
    }

    private static WireCopy read(String clean, String language, LocalDate today, Gathered gathered) {
        var stripped = CrawlResidue.strip(clean);
        if (stripped.residue() != null) gathered.remark("wire.furniture", stripped.residue());
        var lines = Columns.undone(Line.of(stripped.text()));
        var dateline = DatelineReader.find(lines, today);
        var top = new TopReader(gathered, stripped.flat());
        var under = new ArrayList<Line>();
        if (dateline == null) {
            under.addAll(lines.subList(top.aboveLead(lines), lines.size()));
        } else {
            top.above(lines.subList(0, dateline.from()));
            under.addAll(underDateline(lines, dateline, gathered));
        }
        var body = ParagraphReader.read(FootReader.read(under, gathered));
        var lead = body.isEmpty() ? "" : body.get(0);
        for (var paragraph : body) for (var link : linksIn(paragraph)) gathered.link(link);
        for (var leftover : gathered.contacts.leftovers()) gathered.unread("wire.unread", leftover);
        for (var paragraph : body) embargo(gathered, paragraph);
        if (gathered.source == null) gathered.source = gathered.office;
        if (gathered.source == null) inferSource(gathered, lead);
        var meeting = MeetingReader.read(language, gathered.headline, body);
        var kind = kind(gathered, lead, meeting);
        if (meeting != null && kind != Kind.READOUT && (kind != Kind.NEWS_RELEASE || alone(meeting))) meeting = null;
        var date = date(dateline, gathered, stripped.date(), today);
        var version = version(dateline, gathered, body);
        for (var line : LostWords.lines(lines, version + " " + date + " " + gathered.remarks))
            gathered.unread("wire.unread", line);
        var replaces = replaced(gathered, body);
        if (replaces != null) gathered.remark("wire.replaces", words(replaces));
        var copy = new Copy(kind, date, null, meeting).with(language, unread(version, gathered.unread));
        return new WireCopy(copy, language, gathered.remarks, replaces);
    }

    private static String words(WireCopy.Replaced replaced) {
        if (replaced.headline() == null) return replaced.date().toString();
        return replaced.headline() + (replaced.date() == null ? "" : ", " + replaced.date());
    }

    /** Said above the dateline, or in one of the first paragraphs. */
    private static WireCopy.Replaced replaced(Gathered gathered, List<String> body) {
        for (var text : gathered.unread) if (Replacing.in(text) != null) return Replacing.in(text);
        var marked = gathered.headline != null && KindReader.isCorrected(gathered.headline);
        for (var paragraph : body.subList(0, Math.min(body.size(), 3))) {
            var replaced = marked ? Replacing.in(paragraph) : null;
            if (replaced != null) return replaced;
        }
        return null;
    }

    private static Kind kind(Gathered gathered, String lead, Meeting meeting) {
        if (gathered.kind != null) return gathered.kind;
        return KindReader.infer(gathered.headline, lead, meeting != null && !alone(meeting));
    }

    private static boolean alone(Meeting meeting) {
        return meeting.participants().size() < 2;
    }

    private static void embargo(Gathered gathered, String paragraph) {
        var embargo = TopLines.embargoIn(paragraph.substring(0, Math.min(paragraph.length(), LONGEST_SEARCH)));
        if (embargo != null) gathered.remark("wire.embargo", embargo);
    }

    private static Version version(DatelineReader.Found dateline, Gathered gathered, List<String> body) {
        var contacts = gathered.contacts.contacts();
        for (var contact : contacts)
            if (contact.unread() != null) gathered.remark("wire.masked-contact", contact.unread());
        return new Version(
                dateline == null ? null : dateline.place(),
                gathered.headline,
                gathered.subheads,
                String.join("\n\n", body),
                gathered.links,
                gathered.source,
                contacts,
                gathered.unread);
    }

    private static Version unread(Version v, List<String> unread) {
        return new Version(
                v.place(), v.headline(), v.subheads(), v.body(), v.links(), v.source(), v.contacts(), unread);
    }

    /** The lead and what follows; an office or a label alone after the dash is not the lead. */
    private static List<Line> underDateline(List<Line> lines, DatelineReader.Found dateline, Gathered gathered) {
        var under = new ArrayList<>(lines.subList(dateline.to(), lines.size()));
        if (dateline.office() != null) gathered.office = dateline.office().strip();
        var lead = dateline.lead() == null ? "" : Line.strip(dateline.lead());
        if (lead.isEmpty()) return under;
        var alone = !under.isEmpty() && under.get(0).opens() && lead.length() < SHORT_LEAD;
        if (alone && Offices.isOne(lead)) {
            gathered.office = lead;
        } else if (alone && Offices.isFiling(lead)) {
            gathered.unread("wire.furniture", lead);
        } else {
            under.add(0, new Line(lead, 0, true));
        }
        return under;
    }

    private static void inferSource(Gathered gathered, String lead) {
        gathered.source = SourceReader.infer(gathered, lead);
        if (gathered.source != null) gathered.remark("wire.source-inferred", gathered.source);
    }

    private static Dateline date(DatelineReader.Found dateline, Gathered gathered, LocalDate residue, LocalDate today) {
        var written = dateline != null && dateline.date() != null ? dateline.date() : gathered.dateLine;
        var wire = dateline == null ? null : dateline.wire();
        if (dateline == null) gathered.remark("wire.no-dateline", "");
        if (written != null) {
            var date = written.on(today);
            if (date == null && written.year() != null) gathered.remark("wire.no-such-day", written.words());
            if (written.year() == null) gathered.remark("wire.no-year", written.words());
            if (date != null) return new Dateline(date, wire);
        }
        return new Dateline(gathered.furnitureDate != null ? gathered.furnitureDate : residue, wire);
    }

    private static List<Link> linksIn(String paragraph) {
        return LinkReader.in(paragraph.substring(0, Math.min(paragraph.length(), LONGEST_SEARCH)));
    }

    /** Everything as body, in the paragraphs it has. */
    private static WireCopy whole(String clean, String language, Gathered gathered) {
        gathered.remark("wire.unread", clean.strip().lines().findFirst().orElse(""));
        var version = new Version(null, null, null, clean.strip(), null, null, null, null);
        var copy = new Copy(Kind.NEWS_RELEASE, Dateline.NONE, null, null).with(language, version);
        return new WireCopy(copy, language, gathered.remarks, null);
    }
}
