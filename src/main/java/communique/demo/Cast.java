package communique.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import communique.contact.Outlet;
import communique.contact.OutletKind;
import communique.contact.Profile;
import communique.copy.Kind;
import communique.copy.Meeting;
import communique.copy.Official;
import communique.copy.Version;
import communique.core.Json;
import communique.core.LocalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The demonstration's people and texts, as they stand in {@code demo/*.json}. */
record Cast(
        List<OfficeData> offices,
        List<OutletData> outlets,
        List<JournalistData> journalists,
        List<ListData> lists,
        List<Official> officials,
        List<ReleaseData> releases) {

    static Cast read() {
        return new Cast(
                List.of(
                        file("office", new TypeReference<OfficeData>() {}),
                        file("office2", new TypeReference<OfficeData>() {})),
                file("outlets", new TypeReference<List<OutletData>>() {}),
                file("journalists", new TypeReference<List<JournalistData>>() {}),
                file("lists", new TypeReference<List<ListData>>() {}),
                file("officials", new TypeReference<List<Official>>() {}),
                file("releases", new TypeReference<List<ReleaseData>>() {}));
    }

    private static <T> T file(String name, TypeReference<T> type) {
        try (var file = Cast.class.getResourceAsStream("/demo/" + name + ".json")) {
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record OfficeData(
            String code,
            LocalText names,
            LocalText abbreviations,
            String province,
            String timeZone,
            List<String> languages,
            LocalText sources,
            LocalText websites,
            communique.office.Profile.Sender sender,
            List<communique.office.MediaContact> mediaContacts) {
        communique.office.Profile profile() {
            return new communique.office.Profile(
                    names, abbreviations, province, timeZone, languages, sources, websites, sender, mediaContacts);
        }
    }

    record OutletData(String key, String name, OutletKind kind, List<String> languages, String city, String region) {
        Outlet.Profile profile() {
            return new Outlet.Profile(name, kind, languages, city, region);
        }
    }

    record ListData(String code, LocalText names) {}

    record JournalistData(
            String givenName,
            String familyName,
            List<String> languages,
            List<String> beats,
            List<String> regions,
            boolean pressGallery,
            List<PositionData> positions,
            Profile.Basis basis,
            boolean doNotContact,
            List<String> lists) {
        Profile profile(Map<String, UUID> outlets) {
            var held = positions.stream()
                    .map(p -> new Profile.Held(
                            outlets.get(p.outlet()), p.title(), p.from(), p.to(), p.emails(), p.phones()))
                    .toList();
            return new Profile(
                    givenName, familyName, languages, beats, regions, pressGallery, held, basis, doNotContact);
        }
    }

    record PositionData(
            String outlet, String title, LocalDate from, LocalDate to, List<String> emails, List<String> phones) {}

    /** {@code when} is an ISO duration from the demonstration's start; {@code state} says how far the release has come. */
    record ReleaseData(
            String key,
            String office,
            Kind kind,
            String state,
            String when,
            DatelineData dateline,
            LocalDate datelineDate,
            Meeting meeting,
            TreeMap<String, Version> versions,
            List<String> lists,
            LocalText reason,
            String note) {
        Duration from() {
            return when == null ? null : Duration.parse(when);
        }
    }

    record DatelineData(String wire) {}
}
