package communique.bench;

/** The body of a French release long enough to make a mail of about ten kilobytes in two parts. */
final class Prose {
    private static final String PARAGRAPH =
            "Le gouvernement présente aujourd’hui les résultats de la consultation menée"
                    + " auprès des municipalités, des entreprises et des citoyens de la région. Plus de mille deux cents"
                    + " personnes y ont participé, et leurs propositions guideront les travaux de l’année à venir, dont la"
                    + " première étape commencera dès le printemps avec l’ouverture d’un bureau à Québec.";

    private Prose() {}

    static String ofFrench(String first) {
        var body = new StringBuilder(first).append('.');
        for (int i = 0; i < 7; i++) body.append("\n\n").append(PARAGRAPH);
        return body.toString();
    }
}
