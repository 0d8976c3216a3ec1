package communique.account;

import communique.core.Secret;
import communique.core.Text;

/** From where somebody comes: the address, what the browser calls itself, and the lasting secret of that browser. */
record Visit(String address, String agent, String browser) {
    private static final int LONGEST_ADDRESS = 60;
    private static final int LONGEST_AGENT = 300;

    Visit {
        address = cut(address == null ? "?" : address, LONGEST_ADDRESS);
        agent = cut(agent == null ? "" : agent, LONGEST_AGENT);
    }

    String browserHash() {
        return Secret.sha256(browser);
    }

    private static String cut(String text, int longest) {
        var line = Text.line(text);
        if (line == null) return "";
        return line.length() > longest ? line.substring(0, longest) : line;
    }
}
