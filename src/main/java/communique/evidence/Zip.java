package communique.evidence;

import communique.audit.Chronicle;
import communique.core.CsvCell;
import communique.core.Cursor;
import communique.core.Json;
import communique.core.Sentences;
import communique.distribution.Delivery;
import communique.distribution.Distribution;
import communique.distribution.KeptMails;
import communique.distribution.Ledger;
import communique.newsroom.PublicCopy;
import communique.release.Release;
import communique.release.Revisions;
import communique.wirecopy.WireCopyWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Writes the evidence of a release as a ZIP, into a file beside: what is read of an audience is a page at a time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Zip {
    @Inject
    Dossier dossier;

    @Inject
    Originals originals;

    @Inject
    Revisions revisions;

    @Inject
    KeptMails mails;

    @Inject
    Ledger ledger;

    @Inject
    PublicCopy newsroom;

    @Inject
    Chronicle chronicle;

    /** A file that its reader has to delete. */
    Path of(Release release) {
        try {
            var file = Files.createTempFile("evidence", ".zip");
            var evidence = dossier.of(release);
            try (var pack = new Pack(Files.newOutputStream(file), evidence.generatedAt())) {
                pack.add(
                        "README.txt",
                        Sentences.in("en", "evidence.readme") + "\n\n" + Sentences.in("fr", "evidence.readme") + "\n");
                pack.add("evidence.json", Json.write(evidence));
                revisions(pack, release);
                for (var issue : dossier.issues(release.id())) issue(pack, release, issue);
                newsroom(pack, release);
                record(pack, release);
                pack.end(Map.of(
                        "release", release.id(), "status", release.status().toString()));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void revisions(Pack pack, Release release) throws IOException {
        var codes = originals.codes(release);
        for (var revision : revisions.of(release.id())) {
            var content = originals.content(release.id(), revision.number());
            var hashed = originals.hashed(content, revision.contentHash(), codes);
            var path = "revisions/" + revision.number();
            // Whose hash cannot be found again is shown as it is stored, under another name.
            if (hashed.isPresent()) pack.add(path + ".hashed", hashed.get());
            else pack.add(path + ".json", content);
        }
    }

    private void issue(Pack pack, Release release, Distribution issue) throws IOException {
        var folder = "distributions/" + issue.id() + "/";
        pack.add(folder + "recipients.csv", out -> recipients(issue.id(), release, out));
        if (issue.startedAt() == null) return;
        for (var mail : mails.of(issue.id()))
            pack.add(
                    folder + (mail.keptAt() == null ? "as-written-now-" : "mail-")
                            + mail.languages().replace(',', '-') + ".eml",
                    mail.content());
        var copy = revisions.get(release.id(), issue.revision()).copy();
        for (var language : copy.versions().keySet())
            pack.add(
                    folder + "wire-" + language + ".txt",
                    WireCopyWriter.write(copy, language, release.office().source(language)));
    }

    private void recipients(UUID distribution, Release release, OutputStream out) throws IOException {
        out.write(CsvCell.line(
                        "recipient",
                        "outlet",
                        "address",
                        "languages",
                        "channel",
                        "outcome",
                        "reason",
                        "attempts",
                        "at",
                        "detail",
                        "messageId")
                .getBytes(StandardCharsets.UTF_8));
        var sender = release.office().senderEmail();
        var domain = sender == null ? "" : sender.substring(sender.indexOf('@') + 1);
        UUID after = null;
        while (true) {
            var cursor = new Cursor(Cursor.MOST, after);
            // A session of its own for each page: a large audience must not stay in memory.
            var page = QuarkusTransaction.requiringNew().call(() -> {
                var slice = ledger.page(distribution, null, cursor);
                var text = new StringBuilder();
                slice.items().forEach(row -> text.append(line(row, domain)));
                var last = slice.items().isEmpty()
                        ? null
                        : slice.items().get(slice.items().size() - 1).id();
                return new Page(text.toString(), slice.more() ? last : null);
            });
            out.write(page.text().getBytes(StandardCharsets.UTF_8));
            if (page.last() == null) return;
            after = page.last();
        }
    }

    private record Page(String text, UUID last) {}

    private static String line(Delivery row, String domain) {
        return CsvCell.line(
                row.recipient(),
                row.outlet(),
                row.reachable(),
                String.join(" ", row.languages()),
                row.channel(),
                row.status(),
                row.reason(),
                row.attempt(),
                row.outcomeAt(),
                row.detail(),
                "<" + row.id() + "@" + domain + ">");
    }

    private void newsroom(Pack pack, Release release) throws IOException {
        for (var page : newsroom.of(release.id()).entrySet())
            pack.add("newsroom/" + page.getKey() + ".html", page.getValue());
    }

    /** The entries of this release, and the digests of all from the first of them to the end: the chain can be followed with no word of others. */
    private void record(Pack pack, Release release) throws IOException {
        var lines = dossier.lines(release.id());
        pack.add("record/entries.ndjson", out -> {
            for (var line : lines) out.write((line.exported() + "\n").getBytes(StandardCharsets.UTF_8));
        });
        var first = lines.stream()
                .filter(l -> l.place() != null)
                .mapToLong(l -> l.place())
                .min();
        if (first.isEmpty()) return;
        pack.add(
                "record/chain.txt",
                out -> chronicle.each(first.getAsLong() - 1, line -> {
                    try {
                        out.write((line.place() + " " + line.digest() + " " + line.hash() + "\n")
                                .getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }
}
