package communique.webhook;

import communique.distribution.DeliveryBounced;
import communique.distribution.Distribution;
import communique.distribution.DistributionFinished;
import communique.distribution.DistributionHeld;
import communique.distribution.DistributionPlanned;
import communique.distribution.Distributions;
import communique.distribution.JournalistUnsubscribed;
import communique.distribution.Ledger;
import communique.release.Release;
import communique.release.ReleaseIssued;
import communique.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a program is told of each event. Before a release's instant: which, and when; never what it says. */
@ApplicationScoped
class News {
    static final String VERSIONS = "versions";
    private static final int LONGEST_HEADLINE = 300;

    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    Releases releases;

    @Inject
    Distributions distributions;

    @Inject
    Ledger ledger;

    boolean isCorrection(UUID id) {
        var release = releases.known(id);
        return release.revisedAt() != null && release.revisedAt().isAfter(release.issuedAt());
    }

    Map<String, Object> scheduled(DistributionPlanned event) {
        var distribution = distributions.known(event.distribution());
        var data = about(distribution);
        data.put("at", distribution.dueAt());
        data.put("timeZone", distribution.zone());
        return data;
    }

    Map<String, Object> issued(ReleaseIssued event) {
        var release = releases.known(event.release());
        var data = about(release);
        data.put("revision", event.revision());
        data.put("kind", release.copy().kind());
        data.put("issuedAt", release.issuedAt());
        if (isCorrection(release.id())) data.put("correctedAt", release.revisedAt());
        data.put(VERSIONS, versions(release, event.inNewsroom()));
        return data;
    }

    private Map<String, Object> versions(Release release, boolean inNewsroom) {
        var versions = new TreeMap<String, Object>();
        release.copy().versions().forEach((language, version) -> {
            var said = new LinkedHashMap<String, Object>();
            if (version.headline() != null) said.put("headline", shortened(version.headline()));
            if (inNewsroom) said.put("url", address + "/newsroom/" + language + "/releases/" + release.id());
            versions.put(language, said);
        });
        return versions;
    }

    private static String shortened(String headline) {
        return headline.length() <= LONGEST_HEADLINE ? headline : headline.substring(0, LONGEST_HEADLINE) + "…";
    }

    /** Only what was issued can be withdrawn. */
    Map<String, Object> withdrawn(UUID id) {
        var release = releases.known(id);
        var data = about(release);
        data.put("revision", release.issuedRevision());
        data.put("withdrawnAt", release.withdrawnAt());
        return data;
    }

    Map<String, Object> finished(DistributionFinished event) {
        var distribution = distributions.known(event.distribution());
        var data = about(distribution);
        data.put("finishedAt", distribution.finishedAt());
        var counts = new TreeMap<String, Long>();
        ledger.counts(distribution.id()).forEach((outcome, count) -> counts.put(outcome.toString(), count));
        data.put("counts", counts);
        return data;
    }

    Map<String, Object> held(DistributionHeld event) {
        var distribution = distributions.known(event.distribution());
        var data = about(distribution);
        data.put("because", event.because());
        data.put("heldAt", distribution.heldAt());
        return data;
    }

    static Map<String, Object> bounced(DeliveryBounced event) {
        var data = new TreeMap<String, Object>();
        data.put("delivery", event.delivery());
        data.put("distribution", event.distribution());
        data.put("journalist", event.journalist());
        data.put("address", event.address());
        data.put("status", event.code());
        data.put("detail", event.detail());
        return data;
    }

    static Map<String, Object> unsubscribed(JournalistUnsubscribed event) {
        var data = new TreeMap<String, Object>();
        data.put("journalist", event.journalist());
        data.put("address", event.address());
        data.put("because", event.because());
        return data;
    }

    private static Map<String, Object> about(Release release) {
        var data = new TreeMap<String, Object>();
        data.put("release", release.id());
        data.put("number", release.number());
        data.put("office", release.office().code());
        return data;
    }

    private static Map<String, Object> about(Distribution distribution) {
        var data = new TreeMap<String, Object>();
        data.put("distribution", distribution.id());
        data.put("release", distribution.release().id());
        data.put("revision", distribution.revision());
        return data;
    }
}
