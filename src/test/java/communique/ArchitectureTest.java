package communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Who may import whom: each rule of the house's design, as a test. */
@AnalyzeClasses(packages = "communique", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From left to right; web stands beside core, and the pure packages between it and release. */
    private static final List<String> ORDER = List.of(
            "core",
            "copy",
            "web",
            "audit",
            "account",
            "office",
            "official",
            "release",
            "drafting",
            "contact",
            "distribution",
            "feedback",
            "webhook",
            "newsroom",
            "embargo",
            "evidence",
            "desk");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            SlicesRuleDefinition.slices().matching("communique.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule core_knows_nobody = goesOnlyTo("core");

    @ArchTest
    static final ArchRule copy_knows_only_core = goesOnlyTo("copy", "core");

    @ArchTest
    static final ArchRule web_knows_only_core = goesOnlyTo("web", "core");

    @ArchTest
    static final ArchRule audit_looks_left = looksLeft("audit");

    @ArchTest
    static final ArchRule account_looks_left = looksLeft("account");

    @ArchTest
    static final ArchRule office_looks_left = looksLeft("office");

    @ArchTest
    static final ArchRule release_never_knows_who_receives_it =
            looksLeft("release", "wirecopy", "preflight", "readout", "compare", "document");

    @ArchTest
    static final ArchRule drafting_looks_left = looksLeft("drafting", "wirecopy", "preflight");

    @ArchTest
    static final ArchRule what_follows_what_is_plain_java = classes()
            .that()
            .haveNameMatching("communique\\.drafting\\.(Counterparts|Strands?|WordDiff)(\\$.*)?")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "com.github.difflib..", "communique.copy..", "communique.drafting..");

    @ArchTest
    static final ArchRule contact_knows_no_release =
            goesOnlyTo("contact", "core", "copy", "web", "audit", "account", "office");

    @ArchTest
    static final ArchRule what_audiences_are_made_of_notes_its_changes = classes()
            .that()
            .resideInAPackage("communique.contact..")
            .and()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(EntityListeners.class);

    @ArchTest
    static final ArchRule distribution_looks_left = looksLeft("distribution", "wirecopy", "preflight", "smtp");

    @ArchTest
    static final ArchRule smtp_is_plain_java = classes()
            .that()
            .resideInAPackage("communique.smtp..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.net..", "communique.smtp..");

    @ArchTest
    static final ArchRule only_distribution_speaks_smtp = noClasses()
            .that()
            .resideOutsideOfPackages("communique.smtp..", "communique.distribution..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("communique.smtp..");

    @ArchTest
    static final ArchRule feedback_looks_left = looksLeft("feedback");

    @ArchTest
    static final ArchRule reports_are_read_in_plain_java = classes()
            .that()
            .haveFullyQualifiedName("communique.feedback.ReportReader")
            .or()
            .haveNameMatching(
                    "communique\\.feedback\\.(Mime|Fields|Decoding|DeliveryStatus|Complaint|PlainBounce|Gravity|Origin|Words)")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "communique.core..", "communique.distribution..", "communique.feedback..");

    @ArchTest
    static final ArchRule webhook_looks_left = looksLeft("webhook");

    @ArchTest
    static final ArchRule newsroom_looks_left = looksLeft("newsroom", "wirecopy");

    @ArchTest
    static final ArchRule embargo_looks_left = looksLeft("embargo");

    @ArchTest
    static final ArchRule evidence_looks_left = looksLeft("evidence", "wirecopy");

    @ArchTest
    static final ArchRule desk_looks_left = looksLeft("desk", "preflight");

    @ArchTest
    static final ArchRule pure_packages_know_only_java_core_and_copy = classes()
            .that()
            .resideInAnyPackage("communique.copy..", "communique.wirecopy..", "communique.preflight..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "communique.core..",
                    "communique.copy..",
                    "communique.wirecopy..",
                    "communique.preflight..");

    @ArchTest
    static final ArchRule readout_is_as_pure_and_knows_the_names_of_countries = classes()
            .that()
            .resideInAPackage("communique.readout..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "com.ibm.icu..", "communique.core..", "communique.copy..", "communique.readout..");

    @ArchTest
    static final ArchRule spelling_stands_behind_preflight = goesOnlyTo("spelling", "preflight", "core", "copy");

    @ArchTest
    static final ArchRule only_spelling_sees_languagetool = noClasses()
            .that()
            .resideOutsideOfPackage("communique.spelling..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.languagetool..");

    @ArchTest
    static final ArchRule nobody_knows_who_reads_for_spelling = noClasses()
            .that()
            .resideOutsideOfPackage("communique.spelling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("communique.spelling..");

    @ArchTest
    static final ArchRule official_looks_left = looksLeft("official");

    @ArchTest
    static final ArchRule comparing_is_pure = classes()
            .that()
            .resideInAPackage("communique.compare..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "communique.core..",
                    "communique.copy..",
                    "communique.compare..",
                    "com.github.difflib..",
                    "com.fasterxml.jackson.core.type..");

    /** Files are made of plain values: no page, no database. */
    @ArchTest
    static final ArchRule documents_know_only_core_and_copy = goesOnlyTo("document", "core", "copy");

    @ArchTest
    static final ArchRule only_documents_see_office_files_and_pdf = noClasses()
            .that()
            .resideOutsideOfPackage("communique.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "com.openhtmltopdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule entities_know_only_java_persistence_core_and_entities_to_their_left = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "io.quarkus..",
                    "com.fasterxml..",
                    "jakarta.mail..",
                    "org.eclipse.angus..",
                    "communique.web..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nobody_imports_pages_or_api = classes()
            .that(new DescribedPredicate<JavaClass>("are pages or API") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getSimpleName().endsWith("Pages")
                            || type.getSimpleName().endsWith("Api");
                }
            })
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule nobody_imports_the_demonstration_or_the_desk = noClasses()
            .that()
            .resideOutsideOfPackages("communique.demo..", "communique.desk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("communique.demo..", "communique.desk..");

    @ArchTest
    static final ArchRule only_distribution_feedback_and_the_demonstration_see_a_mailer = noClasses()
            .that()
            .resideOutsideOfPackages("communique.distribution..", "communique.feedback..", "communique.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

    /** Beside distribution: whoever calls out must mind where it is sent, and when. */
    @ArchTest
    static final ArchRule only_webhook_calls_out = noClasses()
            .that()
            .resideOutsideOfPackage("communique.webhook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..");

    @ArchTest
    static final ArchRule only_core_makes_a_clock = noClasses()
            .that()
            .resideOutsideOfPackage("communique.core..")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static final ArchRule only_errors_turns_exceptions_into_answers = noClasses()
            .that()
            .doNotHaveSimpleName("Errors")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.jboss.resteasy.reactive.server.ServerExceptionMapper");

    @ArchTest
    static final ArchRule no_package_is_called_util = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..service..", "..dto..", "..impl..", "..mapper..");

    private static ArchRule looksLeft(String place, String... also) {
        var left = ORDER.subList(0, ORDER.indexOf(place));
        return goesOnlyTo(place, Stream.concat(left.stream(), Stream.of(also)).toArray(String[]::new));
    }

    /** Of our own packages, {@code place} may use only itself and {@code these}. */
    private static ArchRule goesOnlyTo(String place, String... these) {
        var allowed = Stream.concat(Stream.of(place), Stream.of(these))
                .map(name -> "communique." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("communique." + place + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.and(
                        JavaClass.Predicates.resideInAPackage("communique.."),
                        DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed))));
    }
}
