package communique.release;

import java.util.List;

/** A release as it is printed for the approval folder: one language or several, each from its own first page. */
record Paper(
        String language,
        String title,
        String subject,
        String author,
        String number,
        String head,
        String foot,
        List<Leaf> leaves) {

    /** One language; {@code mark} warns on anything that is not out. */
    record Leaf(VersionSheet version, String mark, String noHeadline) {}
}
