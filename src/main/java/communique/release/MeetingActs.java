package communique.release;

/** What the buttons of a meeting's form ask for. */
final class MeetingActs {
    private MeetingActs() {}

    /** Adding or taking away a row composes nothing yet. */
    static boolean isAboutRows(String act) {
        return act != null && (act.startsWith("add-") || act.startsWith("remove-"));
    }
}
