package communique.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the ledger says of a distribution's messages, held against what the sink has of them. */
record Comparison(
        int recipients,
        int lost,
        int repeated,
        int acceptedNotTaken,
        int unknown,
        int unknownTaken,
        int mostUnknown,
        int beyond) {
    static final Comparison NOTHING = new Comparison(0, 0, 0, 0, 0, 0, 0, 0);

    /** {@code connections}: of one node; no killed process may leave more rows unknown than it had connections. */
    static Comparison of(
            int expected, List<JsonNode> rows, Receipts receipts, List<Striker.Blow> blows, int connections) {
        int lost = Math.max(0, expected - rows.size());
        int repeated = 0;
        int acceptedNotTaken = 0;
        int unknown = 0;
        int unknownTaken = 0;
        var byBlow = new TreeMap<Instant, Integer>();
        for (var row : rows) {
            var status = row.get("status").asText();
            var taken = receipts.count(row.get("address").asText());
            if (taken > 1) repeated++;
            if (status.equals("unknown")) {
                unknown++;
                if (taken > 0) unknownTaken++;
                byBlow.merge(cause(Instant.parse(row.get("at").asText()), blows), 1, Integer::sum);
            } else if (taken == 0 && !status.equals("suppressed")) {
                lost++;
                if (status.equals("accepted")) acceptedNotTaken++;
            }
        }
        var most = byBlow.values().stream().mapToInt(i -> i).max().orElse(0);
        var beyond = beyond(byBlow, blows, connections);
        return new Comparison(rows.size(), lost, repeated, acceptedNotTaken, unknown, unknownTaken, most, beyond);
    }

    private static Instant cause(Instant noticed, List<Striker.Blow> blows) {
        return blows.stream()
                .map(Striker.Blow::at)
                .filter(at -> !at.isAfter(noticed))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** How many rows are unknown that no blow explains. */
    private static int beyond(Map<Instant, Integer> unknown, List<Striker.Blow> blows, int connections) {
        var explained = new TreeMap<Instant, Integer>();
        for (var blow : blows) explained.put(blow.at(), blow.kills() * connections);
        return unknown.entrySet().stream()
                .mapToInt(e -> Math.max(0, e.getValue() - explained.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    Comparison plus(Comparison other) {
        return new Comparison(
                recipients + other.recipients,
                lost + other.lost,
                repeated + other.repeated,
                acceptedNotTaken + other.acceptedNotTaken,
                unknown + other.unknown,
                unknownTaken + other.unknownTaken,
                Math.max(mostUnknown, other.mostUnknown),
                beyond + other.beyond);
    }

    /** {@code unanswered}: messages whose fate the relay itself kept from us. */
    boolean isKept(int unanswered) {
        return lost == 0 && repeated == 0 && beyond <= unanswered;
    }

    @Override
    public String toString() {
        return recipients + " recipients, " + lost + " lost, " + repeated + " repeated, " + unknown + " unknown ("
                + unknownTaken + " of them at the sink), at most " + mostUnknown + " in one blow, " + beyond
                + " beyond the open connections";
    }
}
