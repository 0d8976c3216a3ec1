package communique.release;

import communique.account.Grants;
import communique.account.Me;
import communique.account.Person;
import communique.account.Role;
import communique.account.User;
import communique.account.Users;
import communique.audit.Entries;
import communique.core.Invalid;
import communique.core.Refused;
import communique.core.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Finds and keeps what people were asked to approve by mail. */
@ApplicationScoped
class ApprovalRequests implements PanacheRepositoryBase<ApprovalRequest, UUID> {
    @Inject
    Releases releases;

    @Inject
    Users users;

    @Inject
    Grants grants;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Inject
    Me me;

    /** Each gets a link of their own; one asked for before is worth nothing any more. */
    void ask(Release release, Collection<String> names) {
        if (release.hashToApprove() == null) throw new Refused("release.not-submitted");
        if (names == null || names.isEmpty()) throw new Invalid("people", "text.required");
        var able = approversOf(release).stream().map(User::name).toList();
        for (var name : new LinkedHashSet<>(names)) {
            if (!able.contains(name)) throw new Invalid("people", "approval.no-approver", String.valueOf(name));
            list("releaseId = ?1 and approver = ?2 and closedAt is null", release.id(), name)
                    .forEach(former -> former.close(clock.instant()));
            persist(new ApprovalRequest(release, name, me.name(), clock.instant()));
            entries.record(me.name(), "asked for approval", "release", release.id(), release.revision(), name);
        }
    }

    /** Who may approve it as it stands and can be written to. */
    List<User> approversOf(Release release) {
        return users.all().stream()
                .filter(user -> user.email() != null && mayApprove(user, release))
                .toList();
    }

    private boolean mayApprove(User user, Release release) {
        var vouched = release.status() == Status.SUBMITTED
                ? release.submittedBy()
                : release.emergency() == null ? null : release.emergency().by();
        return user.active()
                && release.isOpenTo(user.name())
                && !Person.isSame(user.name(), vouched)
                && grants.rightsOf(user).may(Role.APPROVES, release.office().code());
    }

    /** As long as it is asked for this very text, of somebody who may still approve it; else there is no such link. */
    Asked open(String token) {
        var request = find("tokenHash", Secret.sha256(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(r -> r.isOpen(clock.instant()))
                .orElseThrow(NotFoundException::new);
        var release = releases.known(request.releaseId());
        var approver = users.named(request.approver())
                .filter(user -> user.active() && release.isOpenTo(user.name()))
                .filter(user -> grants.rightsOf(user)
                        .may(Role.APPROVES, release.office().code()))
                .orElseThrow(NotFoundException::new);
        if (!request.contentHash().equals(release.hashToApprove())) throw new NotFoundException();
        return new Asked(request, release, approver);
    }

    List<ApprovalRequest> of(UUID release) {
        return list("releaseId = ?1 order by id desc", release);
    }

    List<UUID> dueBy(Instant now) {
        return find("select r.id from ApprovalRequest r where r.nextAt <= ?1 order by r.nextAt", now)
                .project(UUID.class)
                .list();
    }

    ApprovalRequest locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    record Asked(ApprovalRequest request, Release release, User approver) {}
}
