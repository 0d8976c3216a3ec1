package communique.release;

import communique.account.Role;
import communique.copy.Copy;
import communique.core.Invalid;
import communique.core.Languages;
import communique.core.Sentences;
import communique.office.Office;
import communique.office.Offices;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import communique.wirecopy.WireCopy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Wire copy is pasted or uploaded, read, looked at, and kept as a draft. */
@Path("/releases/imports")
@Transactional
class ImportPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance imports(
                Form form,
                ImportSheet read,
                List<OfficeChoice> offices,
                List<String> languages,
                List<Problems> problems,
                Map<String, String> errors);
    }

    @Inject
    WireCopyIntake intake;

    @Inject
    Offices offices;

    @Inject
    Seen seen;

    @Inject
    Acts acts;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    DeskEditor editor;

    @GET
    @RolesAllowed(Role.WRITES)
    public TemplateInstance blank() {
        return form(new Form(null, null, null), null, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.WRITES)
    public Response read(
            @RestForm String text,
            @RestForm FileUpload file,
            @RestForm String office,
            @RestForm String language,
            @RestForm String act) {
        var form = new Form(text, office, language);
        try {
            if (file != null && file.size() > 0) form = new Form(uploaded(file), office, language);
            var read = intake.read(form.text(), language);
            var issuer = intake.issuer(office, read);
            form = new Form(form.text(), issuer.code(), language);
            var copy = CopyIntake.of(read.copy());
            if (!"keep".equals(act))
                return Response.ok(form(form, sheet(read, copy, issuer), List.of()))
                        .build();
            var release = acts.bring(issuer, copy);
            flash.say("imported");
            return Response.seeOther(URI.create("/releases/" + release.id())).build();
        } catch (Invalid invalid) {
            var answer = form(form, null, atForm(invalid));
            QuarkusTransaction.setRollbackOnly();
            return Response.status(422).entity(answer).build();
        }
    }

    private static String uploaded(FileUpload file) {
        if (file.size() > WireCopyIntake.MOST_BYTES) throw new Invalid("file", "text.long", WireCopyIntake.MOST_BYTES);
        try {
            var text = WireCopyIntake.decoded(Files.readAllBytes(file.uploadedFile()));
            if (WireCopyIntake.isBinary(text)) throw new Invalid("file", "text.binary");
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field of the copy that cannot be kept has no field of its own here: the text is where to repair it. */
    private List<Problems> atForm(Invalid invalid) {
        return Problems.of(invalid, page.language()).stream()
                .map(p -> List.of("text", "file", "office", "language").contains(p.anchor())
                        ? p
                        : new Problems(p.message() + " (" + p.anchor() + ")", "text"))
                .toList();
    }

    private ImportSheet sheet(WireCopy read, Copy copy, Office issuer) {
        var findings = editor.findings(copy, issuer).stream()
                .map(finding -> FindingRow.of(finding, null, page.language()))
                .toList();
        return ImportSheet.of(
                copy, findings, read.remarks().stream().map(this::said).toList());
    }

    private String said(WireCopy.Remark remark) {
        var code = "remark." + remark.code();
        return Sentences.has(code) ? Sentences.in(page.language(), code, remark.text()) : remark.text();
    }

    private TemplateInstance form(Form form, ImportSheet read, List<Problems> problems) {
        var choices = OfficeChoice.of(seen.writable(offices.all()), page.language());
        return Templates.imports(form, read, choices, Languages.OURS, problems, FormErrors.of(problems));
    }

    record Form(String text, String office, String language) {}
}
