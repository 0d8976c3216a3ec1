package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Exim as it runs anywhere: it queues what it takes, on disk, and says so in its log; it delivers nothing. */
final class EximDaemon extends RealRelay {
    private static final Pattern TAKEN = Pattern.compile(" <= \\S+ .* for (\\S+)$", Pattern.MULTILINE);

    EximDaemon() throws IOException, InterruptedException {
        super("exim", List.of("exim4-daemon-light", "exim4-base", "libidn12"));
    }

    @Override
    void configure(int port) throws IOException {
        Files.writeString(
                folder.resolve("exim.conf"),
                """
                exim_user = Debian-exim
                exim_group = Debian-exim
                never_users = root
                primary_hostname = exim.example.org
                spool_directory = FOLDER/spool
                log_file_path = FOLDER/spool/log-%s
                pid_file_path = FOLDER/spool/pid
                local_interfaces = 127.0.0.1
                daemon_smtp_ports = PORT
                log_selector = +received_recipients
                queue_only
                host_lookup =
                tls_advertise_hosts =
                keep_environment =
                smtp_accept_max = 100
                acl_smtp_rcpt = rcpt
                begin acl
                rcpt:
                  deny recipients = REFUSED
                       message = nobody of that name
                  defer recipients = DEFERRED
                        message = not today
                  accept
                begin routers
                nowhere:
                  driver = redirect
                  data = :blackhole:
                """
                        .replace("REFUSED", RealRelays.REFUSED)
                        .replace("DEFERRED", RealRelays.DEFERRED)
                        .replace("PORT", String.valueOf(port))
                        .replace("FOLDER", folder.toString()));
    }

    @Override
    String start() {
        return """
               mkdir -p spool && chown Debian-exim:Debian-exim spool
               exec root/usr/sbin/exim4 -C %s/exim.conf -bdf
               """
                .formatted(folder);
    }

    @Override
    Path log() {
        return folder.resolve("spool/log-main");
    }

    @Override
    Pattern taking() {
        return TAKEN;
    }
}
