package communique.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Version;
import communique.core.LocalText;
import communique.core.Refused;
import communique.office.AnOffice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@Tag("domain")
class ReleaseTest {
    private static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-01-06T13:00:00Z");
    private static final Instant HOUR = Instant.parse("2026-01-06T17:05:00Z");
    private static final Instant AFTER = Instant.parse("2026-01-06T18:00:00Z");

    private final Release release = new Release(AnOffice.bilingual(), complete(), "writer", NOW);

    @Test
    void begins_as_a_draft_with_its_first_revision() {
        assertEquals(Status.DRAFT, release.status());
        assertEquals(1, release.revision());
        assertNull(release.number());
    }

    @Test
    void content_has_a_hash_that_every_change_alters() {
        var before = release.contentHash();
        release.write(other(), "writer", NOW);
        assertEquals(2, release.revision());
        assertNotEquals(before, release.contentHash());
        release.write(complete(), "writer", NOW);
        assertEquals(before, release.contentHash());
    }

    @Test
    void the_same_text_in_another_office_is_another_content() {
        var before = release.contentHash();
        release.move(AnOffice.called("tb"), "writer", NOW);
        assertNotEquals(before, release.contentHash());
        assertEquals("tb", release.office().code());
    }

    @Test
    void a_numbered_release_stays_with_its_office() {
        release.giveNumber("PMO-2026-0007");
        release.giveNumber("PMO-2026-0008");
        assertEquals("PMO-2026-0007", release.number());
        refused("release.numbered", () -> release.move(AnOffice.called("tb"), "writer", NOW));
    }

    @Test
    void goes_from_draft_to_issued_by_two_people() {
        issued();
        assertEquals(Status.ISSUED, release.status());
        assertEquals(HOUR, release.issuedAt());
        assertEquals(1, release.issuedRevision());
        assertEquals(LocalDate.of(2026, 1, 6), release.dayOf());
    }

    @Test
    void a_blocker_refuses_submission_and_says_which() {
        release.write(without("fr"), "writer", NOW);
        refused("language.missing", () -> release.submit(Map.of(), "writer", NOW));
        assertEquals(Status.DRAFT, release.status());
    }

    @Test
    void nobody_may_let_a_missing_language_pass() {
        release.write(without("en"), "writer", NOW);
        refused("language.missing", () -> release.submit(Map.of("language.missing", "No time"), "writer", NOW));
    }

    @Test
    void a_blocker_passes_by_name_and_reason() {
        release.write(headless(), "writer", NOW);
        refused("headline.missing", () -> release.submit(Map.of("headline.missing", "  "), "writer", NOW));
        release.submit(Map.of("headline.missing", "A photo caption"), "writer", NOW);
        assertEquals(List.of(new Overruled("headline.missing", "A photo caption", "writer", NOW)), release.overruled());
    }

    @Test
    void only_a_draft_can_be_submitted() {
        submitted();
        refused("release.not-a-draft", () -> release.submit(Map.of(), "writer", NOW));
    }

    @Test
    void whoever_submitted_cannot_approve() {
        submitted();
        refused("release.own-approval", () -> release.approve(release.contentHash(), "writer", NOW));
    }

    @Test
    void an_approval_is_bound_to_the_content_that_was_read() {
        var read = release.contentHash();
        release.write(other(), "writer", NOW);
        submitted();
        refused("release.other-content", () -> release.approve(read, "approver", NOW));
        refused("release.other-content", () -> release.approve(null, "approver", NOW));
    }

    @Test
    void only_what_is_submitted_can_be_approved_or_returned() {
        refused("release.not-submitted", () -> release.approve(release.contentHash(), "approver", NOW));
        refused("release.not-submitted", () -> release.giveBack("No", NOW));
    }

    @Test
    void what_is_returned_is_a_draft_with_a_reason_until_it_is_submitted_again() {
        submitted();
        release.giveBack("Check the figures", NOW);
        assertEquals(Status.DRAFT, release.status());
        assertEquals("Check the figures", release.returnedReason());
        submitted();
        assertNull(release.returnedReason());
    }

    @Test
    void any_edit_voids_submission_approval_and_schedule() {
        scheduled();
        assertTrue(release.isVouchedFor());
        release.write(other(), "writer", NOW);
        assertEquals(Status.DRAFT, release.status());
        assertFalse(release.isVouchedFor());
        assertNull(release.submittedBy());
        assertNull(release.approvedBy());
        assertNull(release.issueAt());
        refused("release.not-approved", () -> release.schedule(HOUR, OTTAWA, NOW));
    }

    @Test
    void only_what_is_approved_can_be_scheduled_and_never_in_the_past() {
        refused("release.not-approved", () -> release.schedule(HOUR, OTTAWA, NOW));
        approved();
        refused("schedule.past", () -> release.schedule(NOW.minusSeconds(1), OTTAWA, NOW));
        release.schedule(HOUR, OTTAWA, NOW);
        refused("release.scheduled-already", () -> release.schedule(HOUR, OTTAWA, NOW));
    }

    @Test
    void unscheduling_keeps_the_approval() {
        refused("release.not-scheduled", release::unschedule);
        scheduled();
        release.unschedule();
        assertEquals(Status.APPROVED, release.status());
        assertNull(release.issueAt());
    }

    @Test
    void is_never_issued_early() {
        scheduled();
        assertFalse(release.isDue(HOUR.minusMillis(1)));
        refused("release.not-due", () -> release.issue(HOUR.minusMillis(1)));
        assertTrue(release.isDue(HOUR));
    }

    @Test
    void nothing_is_due_that_is_not_scheduled() {
        approved();
        refused("release.not-due", () -> release.issue(AFTER));
    }

    @Test
    void what_is_out_is_changed_by_a_correction_only() {
        issued();
        refused("release.issued-needs-correction", () -> release.write(other(), "writer", AFTER));
        release.correct(LocalText.of("A wrong figure", "A wrong figure"), "writer", AFTER);
        assertEquals(Status.DRAFT, release.status());
        assertEquals(2, release.revision());
        assertEquals(1, release.issuedRevision());
        assertEquals("A wrong figure", release.correctionReason().in("en"));
    }

    @Test
    void a_correction_keeps_the_first_hour_and_says_its_own() {
        issued();
        release.correct(LocalText.of("A wrong figure", "A wrong figure"), "writer", AFTER);
        release.write(other(), "writer", AFTER);
        submitted();
        release.approve(release.contentHash(), "approver", AFTER);
        var later = AFTER.plusSeconds(3600);
        release.schedule(later, OTTAWA, AFTER);
        release.issue(later);
        assertEquals(HOUR, release.issuedAt());
        assertEquals(later, release.revisedAt());
        assertEquals(3, release.issuedRevision());
        assertNull(release.correctionReason());
    }

    @Test
    void only_what_is_out_can_be_corrected_or_withdrawn() {
        refused("release.not-issued", () -> release.correct(LocalText.of("?", "?"), "writer", NOW));
        refused("release.not-issued", () -> release.withdraw(LocalText.of("?", "?"), NOW));
    }

    @Test
    void what_is_withdrawn_stays_so() {
        issued();
        release.withdraw(LocalText.of("Sent in error", "Sent in error"), AFTER);
        assertEquals(Status.WITHDRAWN, release.status());
        assertEquals("Sent in error", release.withdrawnReason().in("en"));
        refused("release.withdrawn", () -> release.write(other(), "writer", AFTER));
        refused("release.not-issued", () -> release.withdraw(LocalText.of("Again", "Again"), AFTER));
        refused("release.not-issued", () -> release.correct(LocalText.of("?", "?"), "writer", AFTER));
    }

    @Test
    void a_scheduled_correction_is_unscheduled_before_the_release_is_withdrawn() {
        issued();
        release.correct(LocalText.of("A wrong figure", "A wrong figure"), "writer", AFTER);
        submitted();
        release.approve(release.contentHash(), "approver", AFTER);
        release.schedule(AFTER.plusSeconds(60), OTTAWA, AFTER);
        refused("release.scheduled-already", () -> release.withdraw(LocalText.of("?", "?"), AFTER));
    }

    @Test
    void its_day_is_that_of_the_hour_where_the_office_is() {
        approved();
        release.schedule(Instant.parse("2026-01-08T04:30:00Z"), PARIS, NOW);
        assertEquals(LocalDate.of(2026, 1, 7), release.dayOf());
        assertEquals("Europe/Paris", release.issueZone());
    }

    private void submitted() {
        release.submit(Map.of(), "writer", NOW);
    }

    private void approved() {
        submitted();
        release.approve(release.contentHash(), "approver", NOW);
    }

    private void scheduled() {
        approved();
        release.schedule(HOUR, OTTAWA, NOW);
    }

    private void issued() {
        scheduled();
        release.issue(HOUR);
    }

    private static void refused(String code, Executable act) {
        var reasons = assertThrows(Refused.class, act).reasons();
        assertEquals(
                List.of(code),
                reasons.stream().map(Refused.Reason::code).distinct().toList());
    }

    static Copy complete() {
        var versions = new TreeMap<>(Map.of("fr", version("Titre", "Aujourd’hui."), "en", version("Title", "Today.")));
        return new Copy(Kind.READOUT, new Dateline(LocalDate.of(2026, 1, 6), "CNW"), versions, null);
    }

    private static Copy other() {
        return complete().with("en", version("Title", "Today, again."));
    }

    private static Copy headless() {
        return complete().with("fr", version(null, "Aujourd’hui."));
    }

    private static Copy without(String language) {
        var versions = new TreeMap<>(complete().versions());
        versions.remove(language);
        return new Copy(Kind.READOUT, complete().dateline(), versions, null);
    }

    private static Version version(String headline, String body) {
        var contact = new Contact("Médias", "media@pmo.example", null, null);
        return new Version("PARIS", headline, null, body, null, null, List.of(contact), null);
    }
}
