package communique.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** What counts as an address out in the internet: none of our own machines, networks or a cloud's own services. */
final class PublicAddress {
    /** Reserved by IANA's special-purpose registries, beyond what Java knows by itself; one cloud's service at the end. */
    private static final List<Block> RESERVED = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("240.0.0.0", 4),
            Block.of("::", 96),
            Block.of("64:ff9b:1::", 48),
            Block.of("100::", 64),
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("3fff::", 20),
            Block.of("fc00::", 7),
            Block.of("168.63.129.16", 32));

    private static final Block NAT64 = Block.of("64:ff9b::", 96);
    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);

    private PublicAddress() {}

    static boolean isOne(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        if (RESERVED.stream().anyMatch(block -> block.holds(address))) return false;
        // An IPv4 address in the clothes of IPv6 leads where the IPv4 address leads.
        if (NAT64.holds(address)) return isOne(inner(address, 12));
        if (SIX_TO_FOUR.holds(address)) return isOne(inner(address, 2));
        return address instanceof Inet4Address || address instanceof Inet6Address;
    }

    private static InetAddress inner(InetAddress address, int from) {
        return of(Arrays.copyOfRange(address.getAddress(), from, from + 4));
    }

    private static InetAddress of(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Block(byte[] network, int bits) {
        static Block of(String network, int bits) {
            try {
                // A literal: nothing is looked up.
                return new Block(InetAddress.getByName(network).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean holds(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != network.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((bytes[bit / 8] & mask) != (network[bit / 8] & mask)) return false;
            }
            return true;
        }
    }
}
