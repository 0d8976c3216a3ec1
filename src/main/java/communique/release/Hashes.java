package communique.release;

/** A content hash as people compare it: the first twelve figures. */
final class Hashes {
    private Hashes() {}

    static String brief(String hash) {
        var figures = hash.replaceFirst("^sha256:", "");
        return figures.substring(0, Math.min(12, figures.length()));
    }
}
