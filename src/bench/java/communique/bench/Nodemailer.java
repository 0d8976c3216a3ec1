package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The mail library many offices' scripts are made with, pooled as its manual advises; fetched when it is measured. */
final class Nodemailer {
    private static final String VERSION = "10.6.0";
    private static final String SCRIPT =
            """
            const mail = require("nodemailer");
            const [port, count, connections] = process.argv.slice(2).map(Number);
            const text = process.env.TEXT;
            const html = "<!doctype html><html lang=fr><body>" + text.split("\\n\\n").map(p => `<p>${p}</p>`).join("\\n") + "</body></html>";
            const pool = mail.createTransport({
              host: "127.0.0.1", port, secure: false, ignoreTLS: true, pool: true,
              maxConnections: connections, maxMessages: Infinity,
            });
            let next = 0;
            async function work() {
              while (next < count) {
                const n = next++;
                const out = `https://presse.example.org/unsubscribe/${n}`;
                await pool.sendMail({
                  from: "Médias <medias@essais.example.org>", to: `Camille Tremblay ${n} <journaliste.${n}@example.org>`,
                  subject: "Résultats de la consultation", text: `${text}\\n\\n${out}`, html: html + `<p><a href="${out}">${out}</a></p>`,
                  headers: { "List-Unsubscribe": `<${out}>` },
                });
              }
            }
            const start = process.hrtime.bigint();
            Promise.all(Array.from({ length: 2 * connections }, work)).then(() => {
              console.log(`took ${process.hrtime.bigint() - start}`);
              pool.close();
            });
            """;
    private final Path folder;

    private Nodemailer(Path folder) {
        this.folder = folder;
    }

    static Nodemailer fetch() throws IOException, InterruptedException {
        var folder = Folder.temporary("nodemailer");
        Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
        Commands.run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", "nodemailer@" + VERSION);
        Files.writeString(folder.resolve("send.cjs"), SCRIPT);
        return new Nodemailer(folder);
    }

    /** Without the start of Node.js. Twice as many messages wait as there are connections, so that none is idle. */
    Duration send(int messages, int port) throws IOException, InterruptedException {
        var text = Map.of("TEXT", Prose.ofFrench("Résultats de la consultation"));
        var command = List.of("node", "send.cjs", String.valueOf(port), String.valueOf(messages), "10");
        var said = Commands.run(folder, text, command);
        return Duration.ofNanos(
                Long.parseLong(said.substring(said.lastIndexOf("took ") + 5).strip()));
    }
}
