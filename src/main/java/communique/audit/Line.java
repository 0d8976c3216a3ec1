package communique.audit;

import communique.core.Json;
import communique.core.Secret;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One entry as it is hashed and exported. Its digest is the SHA-256 of its canonical JSON (keys sorted, no spaces, UTF-8);
 * its hash the SHA-256 of the former entry's hash followed by that digest. So whoever has only the digests of the others can
 * still follow the chain from any entry to its end.
 */
public record Line(
        UUID id,
        Long place,
        Instant at,
        String who,
        String via,
        String address,
        String action,
        String subjectKind,
        String subjectId,
        Integer revision,
        String detail,
        String before,
        String after,
        String previous,
        String hash) {
    static final String BEGINNING = "0".repeat(64);

    /** What is hashed; {@code before} and {@code after} are JSON kept as text, to the letter. */
    public String canonical() {
        return Json.write(fields());
    }

    public String digest() {
        return Secret.sha256(canonical());
    }

    /** The canonical JSON and, with it, what ties it to the others. */
    public String exported() {
        var all = fields();
        all.put("previous", previous);
        all.put("digest", digest());
        all.put("hash", hash);
        return Json.write(all);
    }

    String hashAfter(String former) {
        return chained(former, digest());
    }

    static String chained(String former, String digest) {
        return Secret.sha256(former + digest);
    }

    Line placed(long at, String former) {
        var here = new Line(
                id,
                at,
                this.at,
                who,
                via,
                address,
                action,
                subjectKind,
                subjectId,
                revision,
                detail,
                before,
                after,
                former,
                null);
        return here.hashed(here.hashAfter(former));
    }

    private Line hashed(String own) {
        return new Line(
                id,
                place,
                at,
                who,
                via,
                address,
                action,
                subjectKind,
                subjectId,
                revision,
                detail,
                before,
                after,
                previous,
                own);
    }

    Line with(String was, String became) {
        return new Line(
                id,
                place,
                at,
                who,
                via,
                address,
                action,
                subjectKind,
                subjectId,
                revision,
                detail,
                was,
                became,
                previous,
                hash);
    }

    private Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("action", action);
        fields.put("address", address);
        fields.put("after", after);
        fields.put("at", at.toString());
        fields.put("before", before);
        fields.put("detail", detail);
        fields.put("id", id.toString());
        fields.put("place", place);
        fields.put("revision", revision);
        fields.put("subject", subjectId);
        fields.put("subjectKind", subjectKind);
        fields.put("via", via);
        fields.put("who", who);
        return fields;
    }
}
