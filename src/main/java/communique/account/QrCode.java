package communique.account;

/** A square of dots that a phone's camera reads, as a picture without a word of script or style. */
final class QrCode {
    /** The white margin that readers need, in dots. */
    private static final int MARGIN = 4;

    private QrCode() {}

    static String svg(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var dots = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y)) dots.append("M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
        var size = code.size + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>"""
                .formatted(size, dots);
    }
}
