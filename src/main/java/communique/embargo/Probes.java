package communique.embargo;

import communique.core.Text;
import communique.embargo.ProbeWatch.Missed;
import communique.release.Release;
import communique.release.Releases;
import communique.release.Seen;
import communique.release.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who asked for what is not public yet: counted by minute, caller and release; for the desk to show. */
@ApplicationScoped
@Named("probes")
public class Probes implements PanacheRepositoryBase<Probe, UUID> {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_RELEASES = 500;
    private static final Pattern PERMANENT = Pattern.compile("/newsroom/[a-z]{2}/releases/([0-9a-fA-F-]{36})");
    private static final Pattern ARTICLE =
            Pattern.compile("/newsroom/([a-z]{2})/\\d{4}/\\d{2}/\\d{2}/([a-z0-9-]{1,90}?)(-\\d{1,3})?");
    private static final Pattern HANDED = Pattern.compile("/embargo/([A-Za-z0-9_-]{43})(/acknowledgement)?");

    @Inject
    Releases releases;

    @Inject
    EmbargoLinks links;

    @Inject
    Seen seen;

    @Inject
    Clock clock;

    private record Noted(Instant minute, String place, String caller, UUID release) {}

    private record Target(String place, UUID release) {}

    @Transactional
    void settle(Map<Missed, Long> missed) {
        var slugs =
                missed.keySet().stream().anyMatch(m -> ARTICLE.matcher(m.path()).matches())
                        ? slugs()
                        : Map.<String, UUID>of();
        var noted = new HashMap<Noted, Long>();
        missed.forEach((miss, hits) -> {
            var target = target(miss.path(), slugs);
            if (target != null)
                noted.merge(new Noted(miss.minute(), target.place(), miss.caller(), target.release()), hits, Long::sum);
        });
        noted.forEach((s, hits) -> persist(new Probe(s.minute(), s.place(), s.caller(), s.release(), hits)));
        delete("atMinute < ?1", clock.instant().minus(KEPT));
    }

    /** Null for what concerns nothing of ours. */
    private Target target(String path, Map<String, UUID> slugs) {
        if (path.startsWith("/fact-check/")) return new Target("fact-check", null);
        var handed = HANDED.matcher(path);
        if (path.startsWith("/embargo/"))
            return handed.matches()
                    ? links.of(handed.group(1))
                            .map(link -> new Target("embargo", link.releaseId()))
                            .orElse(new Target("embargo-unknown", null))
                    : new Target("embargo-unknown", null);
        var permanent = PERMANENT.matcher(path);
        if (permanent.matches()) return unissued(permanent.group(1));
        var article = ARTICLE.matcher(path);
        if (!article.matches()) return null;
        var release = slugs.get(article.group(1) + " " + article.group(2));
        return release == null ? null : new Target("slug", release);
    }

    private Target unissued(String id) {
        try {
            return releases.findByIdOptional(UUID.fromString(id))
                    .filter(release -> !release.wasIssued())
                    .map(release -> new Target("permanent", release.id()))
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The last part of the address that each unissued release would have in each language. */
    private Map<String, UUID> slugs() {
        var slugs = new HashMap<String, UUID>();
        List<Release> waiting = releases.find(
                        "issuedRevision is null and status <> :withdrawn order by id desc",
                        Parameters.with("withdrawn", Status.WITHDRAWN))
                .page(0, MOST_RELEASES)
                .list();
        for (var release : waiting)
            release.copy().versions().forEach((language, version) -> {
                var slug = Text.slug(version.headline() == null ? release.number() : version.headline());
                if (!slug.isEmpty()) slugs.putIfAbsent(language + " " + slug, release.id());
            });
        return slugs;
    }

    /** What the desk shows of the last day, of releases that exist for whoever reads it. */
    @Transactional
    public Lately getLately() {
        var since = clock.instant().minus(Duration.ofDays(1));
        var rows = getEntityManager()
                .createQuery(
                        "select p.place, p.releaseId, p.caller, sum(p.hits) from Probe p where p.atMinute >= :since"
                                + " group by p.place, p.releaseId, p.caller",
                        Object[].class)
                .setParameter("since", since)
                .setMaxResults(10_000)
                .getResultList();
        Set<String> callers = new HashSet<>();
        var byTarget = new HashMap<Target, Long>();
        var shown = new HashMap<UUID, Boolean>();
        for (var row : rows) {
            if (row[1] != null && !shown.computeIfAbsent((UUID) row[1], this::isSeen)) continue;
            callers.add((String) row[2]);
            byTarget.merge(new Target((String) row[0], (UUID) row[1]), (Long) row[3], Long::sum);
        }
        var spots = byTarget.entrySet().stream()
                .sorted(Map.Entry.<Target, Long>comparingByValue().reversed())
                .limit(5)
                .map(e -> new Spot(e.getKey().place(), e.getKey().release(), e.getValue()))
                .toList();
        return new Lately(byTarget.values().stream().mapToLong(Long::longValue).sum(), callers.size(), spots);
    }

    private boolean isSeen(UUID release) {
        return releases.findByIdOptional(release).filter(seen::includes).isPresent();
    }

    public record Lately(long hits, long callers, List<Spot> spots) {}

    /** {@code release} is null where no text is meant. */
    public record Spot(String place, UUID release, long hits) {}
}
