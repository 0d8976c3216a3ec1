package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Postfix as it runs anywhere: it queues what it takes and delivers it to its discard transport. */
final class PostfixDaemon extends RealRelay {
    private static final Pattern TAKEN = Pattern.compile("postfix/discard\\[\\d+]: \\w+: to=<([^>]+)>.*status=sent");

    PostfixDaemon() throws IOException, InterruptedException {
        super("postfix", List.of("postfix"));
    }

    @Override
    void configure(int port) throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(
                folder.resolve("conf/main.cf"),
                """
                compatibility_level = 3.6
                queue_directory = FOLDER/queue
                data_directory = FOLDER/data
                daemon_directory = FOLDER/root/usr/lib/postfix/sbin
                command_directory = FOLDER/root/usr/sbin
                shlib_directory = FOLDER/root/usr/lib/postfix
                meta_directory = FOLDER/conf
                mail_owner = relay
                setgid_group = relaydrop
                myhostname = postfix.example.org
                mydestination =
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                alias_maps =
                local_recipient_maps =
                relay_domains = static:ALL
                transport_maps = static:discard:
                mynetworks = 127.0.0.0/8
                smtpd_relay_restrictions = permit_mynetworks, reject
                smtpd_recipient_restrictions = check_recipient_access inline:{
                    { REFUSED = 550 5.1.1 nobody of that name }
                    { DEFERRED = 451 4.3.0 not today } }, permit_mynetworks, reject
                maillog_file = FOLDER/log
                maillog_file_prefixes = FOLDER
                import_environment = MAIL_CONFIG TZ LANG=C LD_LIBRARY_PATH
                """
                        .replace("REFUSED", RealRelays.REFUSED)
                        .replace("DEFERRED", RealRelays.DEFERRED)
                        .replace("FOLDER", folder.toString()));
        Files.writeString(
                folder.resolve("conf/master.cf"),
                """
                PORT inet n - n - - smtpd
                cleanup unix n - n - 0 cleanup
                qmgr unix n - n 300 1 qmgr
                rewrite unix - - n - - trivial-rewrite
                bounce unix - - n - 0 bounce
                defer unix - - n - 0 bounce
                trace unix - - n - 0 bounce
                discard unix - - n - - discard
                error unix - - n - - error
                retry unix - - n - - error
                anvil unix - - n - 1 anvil
                proxymap unix - - n - - proxymap
                postlog unix-dgram n - n - 1 postlogd
                """
                        .replace("PORT", String.valueOf(port)));
    }

    @Override
    String start() {
        return """
               mkdir -p data queue && cd queue && chown relay ../data
               for d in active bounce corrupt defer deferred flush hold incoming private saved trace; do
                   mkdir -p $d && chown relay $d && chmod 700 $d
               done
               mkdir -p public maildrop pid && chown relay:relaydrop public maildrop && chmod 730 public maildrop
               exec ../root/usr/lib/postfix/sbin/master -c ../conf -d
               """
                .replace("../", folder + "/");
    }

    @Override
    Path log() {
        return folder.resolve("log");
    }

    @Override
    Pattern taking() {
        return TAKEN;
    }
}
