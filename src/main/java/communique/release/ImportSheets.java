package communique.release;

import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Event;
import communique.copy.Meeting;
import communique.copy.Version;
import communique.core.Sentences;
import communique.office.Office;
import communique.web.Page;
import communique.wirecopy.WireCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedMap;

/** What was read out of pasted copy, before anything is kept: for a page, and for a program. */
@ApplicationScoped
class ImportSheets {
    @Inject
    Page page;

    @Inject
    DeskEditor editor;

    ImportSheet of(Copy copy, Office issuer, List<WireCopy.Remark> remarks) {
        var findings = editor.findings(copy, issuer).stream()
                .map(finding -> FindingRow.of(finding, copy, null, page.language()))
                .toList();
        return ImportSheet.of(copy, findings, remarks.stream().map(this::said).toList());
    }

    Preview preview(
            Copy read, String language, Office issuer, List<WireCopy.Remark> remarks, WireCopy.Replaced replaces) {
        var copy = CopyIntake.of(read);
        return new Preview(
                language,
                copy.kind().toString(),
                issuer.code(),
                copy.dateline(),
                copy.versions(),
                copy.meeting(),
                editor.findings(copy, issuer).stream()
                        .map(f -> ReleaseView.Found.of(f, page.language()))
                        .toList(),
                remarks,
                ReleaseView.events(copy),
                replaces);
    }

    private String said(WireCopy.Remark remark) {
        var code = "remark." + remark.code();
        return Sentences.has(code) ? Sentences.in(page.language(), code, remark.text()) : remark.text();
    }

    /** What a dry run answers: as a release, without an identity since nothing is stored. */
    record Preview(
            String language,
            String kind,
            String office,
            Dateline dateline,
            SortedMap<String, Version> versions,
            Meeting meeting,
            List<ReleaseView.Found> findings,
            List<WireCopy.Remark> remarks,
            SortedMap<String, List<Event>> events,
            WireCopy.Replaced replaces) {}
}
