package communique.webhook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.core.Invalid;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a webhook may lead, and where it never leads us. */
class TargetsTest {
    private final Targets targets = new Targets();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2002:a00:1::",
                "2001:db8::1",
                "::7f00:1"
            })
    void our_own_networks_are_not_public(String address) throws Exception {
        assertFalse(PublicAddress.isOne(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808"})
    void the_internet_is_public(String address) throws Exception {
        assertTrue(PublicAddress.isOne(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hook",
                "/hook",
                "http://hooks.example.org/",
                "ftp://hooks.example.org/",
                "file:///etc/passwd",
                "https:///nohost",
                "https://user:pass@hooks.example.org/",
                "https://hooks.example.org/#part",
                "https://hooks.example.org:0/",
                "https://hooks.example.org:70000/",
                "https://localhost/",
                "https://metadata.google.internal/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://2130706433/",
                "https://10.0.0.8:8443/x",
                "https://hooks.example.org/a b"
            })
    void an_address_that_leads_nowhere_or_inside_is_refused_when_it_is_typed(String typed) {
        assertThrows(Invalid.class, () -> targets.checked(typed), typed);
    }

    @Test
    void an_address_is_kept_in_ascii() {
        assertEquals("https://hooks.example.org/caf%C3%A9", targets.checked(" https://hooks.example.org/café "));
    }

    @Test
    void a_name_that_leads_inside_is_refused_when_it_is_called() {
        assertThrows(IOException.class, () -> targets.requirePublic(URI.create("https://localhost/")));
        assertThrows(IOException.class, () -> targets.requirePublic(URI.create("https://127.0.0.1/")));
        assertThrows(IOException.class, () -> targets.requirePublic(URI.create("http://8.8.8.8/")));
        assertDoesNotThrow(() -> targets.requirePublic(URI.create("https://8.8.8.8/")));
    }

    @Test
    void development_may_go_anywhere() {
        targets.anywhere = true;
        assertEquals("http://127.0.0.1:8080/", targets.checked("http://127.0.0.1:8080/"));
        assertDoesNotThrow(() -> targets.requirePublic(URI.create("http://127.0.0.1/")));
        assertThrows(Invalid.class, () -> targets.checked("gopher://127.0.0.1/"));
    }
}
