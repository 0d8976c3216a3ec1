package communique.readout;

/** The languages that readouts can be written in. */
final class Grammars {
    private Grammars() {}

    /** Null for a language that has no grammar here. */
    static Grammar of(String language, String home) {
        return switch (language) {
            case "fr" -> new FrenchGrammar(home);
            case "en" -> new EnglishGrammar(home);
            default -> null;
        };
    }
}
