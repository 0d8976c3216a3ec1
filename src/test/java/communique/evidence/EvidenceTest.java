package communique.evidence;

import static communique.House.anonymous;
import static communique.House.approved;
import static communique.House.as;
import static communique.House.draft;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.Mailbox;
import communique.RequestTest;
import communique.core.Secret;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@RequestTest
class EvidenceTest {
    @Test
    void the_pack_proves_itself_file_by_file() throws Exception {
        var mark = unique();
        var id = approved(office(), "Proven " + mark);
        var address = "p.fr@" + unique() + ".example.org";
        var distribution = issued(id, list(address));
        var answer = as("viewer").accept("application/zip").get(release(id) + "/evidence");
        answer.then().statusCode(200).header("Content-Disposition", containsString("evidence-"));
        var files = unpacked(answer.asByteArray());
        var manifest = JsonPath.from(text(files, "manifest.json"));
        List<Map<String, Object>> listed = manifest.getList("files");
        assertEquals(files.size() - 1, listed.size());
        for (var file : listed)
            assertEquals(file.get("sha256"), sha256(files.get((String) file.get("path"))), file::toString);

        String hash = as("viewer").get(release(id)).path("contentHash");
        assertEquals(hash, "sha256:" + sha256(files.get("revisions/1.hashed")));

        var mail = text(files, "distributions/" + distribution + "/mail-fr.eml");
        var sent = new ByteArrayOutputStream();
        Mailbox.of(address).get(0).writeTo(sent);
        assertEquals(
                withoutWhatDiffers(sent.toString(StandardCharsets.UTF_8)).replaceFirst("(?s)^.*?(From: )", "$1"),
                withoutWhatDiffers(mail));
        assertTrue(text(files, "distributions/" + distribution + "/wire-fr.txt").contains("Proven " + mark + " (fr)"));
        var recipients = text(files, "distributions/" + distribution + "/recipients.csv");
        assertTrue(recipients.contains("\"" + address + "\",\"fr\",\"email\",\"accepted\""), recipients);

        var where = given().redirects()
                .follow(false)
                .get("/newsroom/fr/releases/" + id)
                .header("Location");
        assertArrayEquals(
                given().get(where.substring(where.indexOf("/newsroom"))).asByteArray(), files.get("newsroom/fr.html"));
        followed(files);
    }

    /** Every entry's hash follows from the line; the chain's lines lead from the first of them to the end that is named. */
    private static void followed(Map<String, byte[]> files) {
        var chain = text(files, "record/chain.txt").strip().split("\n");
        for (int n = 1; n < chain.length; n++) {
            var here = chain[n].split(" ");
            assertEquals(here[2], Secret.sha256(chain[n - 1].split(" ")[2] + here[1]));
        }
        var head = JsonPath.from(text(files, "evidence.json")).getString("record.head");
        var last = chain[chain.length - 1].split(" ");
        assertTrue(Long.parseLong(last[0]) >= Long.parseLong(head.split(":")[0]));
        var entries = text(files, "record/entries.ndjson").strip().split("\n");
        assertTrue(entries.length >= 4);
        for (var entry : entries) {
            Map<String, Object> read = JsonPath.from(entry).getMap("");
            var line = read.get("place") + " " + read.get("digest") + " " + read.get("hash");
            assertTrue(List.of(chain).contains(line), line);
        }
    }

    @Test
    void in_short_it_is_json_and_in_plain_words_a_page() {
        var mark = unique();
        var id = approved(office(), "Short " + mark);
        issued(id, list("s.fr@" + unique() + ".example.org", "s.en@" + unique() + ".example.org"));
        as("viewer")
                .get(release(id) + "/evidence")
                .then()
                .statusCode(200)
                .body("revisions", hasSize(1))
                .body("revisions.recomputed", everyItem(equalTo(true)))
                .body("approvals.action", hasItems("submitted", "approved", "issued"))
                .body("distributions[0].counts.accepted", equalTo(2))
                .body("distributions[0].mails.languages", hasItems("fr", "en"))
                .body("newsroom", hasItems("en", "fr"))
                .body("record.intact", equalTo(true));
        session("viewer")
                .page()
                .get("/releases/" + id + "/evidence")
                .then()
                .statusCode(200)
                .body(containsString("the hash can be recomputed from what is stored"))
                .body(containsString("/releases/" + id + "/evidence.zip"));
        session("viewer")
                .page()
                .get("/releases/" + id + "/evidence.zip")
                .then()
                .statusCode(200)
                .contentType("application/zip");
        as("admin").get("/api/v1/audit?release=" + id).then().body("items.action", hasItem("exported"));
    }

    @Test
    void a_draft_has_evidence_too_and_nothing_of_it_is_public() throws Exception {
        var id = draft(office(), "Draft " + unique());
        var files = unpacked(as("viewer")
                .accept("application/zip")
                .get(release(id) + "/evidence")
                .asByteArray());
        assertTrue(files.containsKey("revisions/1.hashed"));
        assertTrue(files.keySet().stream().noneMatch(f -> f.startsWith("newsroom/") || f.startsWith("distributions/")));
        anonymous().get(release(id) + "/evidence").then().statusCode(401);
        given().redirects()
                .follow(false)
                .get("/releases/" + id + "/evidence.zip")
                .then()
                .statusCode(302);
        as("viewer")
                .get(release(UUID.randomUUID().toString()) + "/evidence")
                .then()
                .statusCode(404);
        as("viewer").get("/api/v1/releases/x/evidence").then().statusCode(not(equalTo(500)));
    }

    /** What the pack says differs from message to message. */
    private static String withoutWhatDiffers(String mail) {
        return mail.replaceAll("(?m)^(To|Date|Message-ID|Return-Path|Received): .*\r?\n(?:[ \t].*\r?\n)*", "")
                .replaceAll("unsubscribe/=?\r?\n?[A-Za-z0-9_=\r\n-]*?(?=[>\"]|=\r?\n[>\"])", "unsubscribe/…")
                .replaceAll("unsubscribe/[^>\"<]*", "unsubscribe/…")
                .replace("\r\n", "\n")
                .strip();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws Exception {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String path) {
        assertTrue(files.containsKey(path), () -> path + " is not among " + files.keySet());
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
