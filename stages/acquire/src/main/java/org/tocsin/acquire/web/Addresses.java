package org.tocsin.acquire.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses may be read at all. */
final class Addresses {
    private Addresses() {}

    /** Why an address must not be read; empty when it may be. Looks the host's name up. */
    static Optional<String> objection(URI address, boolean mayReachPrivate) throws UnknownHostException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("not a web address: " + address);
        }
        if (address.getHost() == null || address.getUserInfo() != null) {
            return Optional.of("an address without a host, or with a user's name in it: " + address);
        }
        if (mayReachPrivate) {
            return Optional.empty();
        }
        // the connection is made with this very answer: the JVM keeps look-ups for 30 s
        for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
            if (!AddressGuard.isPublic(each)) {
                return Optional.of(
                        address.getHost() + " is an address of a private network (" + each.getHostAddress() + ")");
            }
        }
        return Optional.empty();
    }

    /** An address as people and feeds write it: blanks and letters beyond ASCII are escaped, the fragment goes. */
    static URI parse(String written) throws URISyntaxException {
        String plain = written.strip()
                .replace(" ", "%20")
                .replace("|", "%7C")
                .replace("[", "%5B")
                .replace("]", "%5D");
        int fragment = plain.indexOf('#');
        URI address = new URI(fragment < 0 ? plain : plain.substring(0, fragment));
        return new URI(address.toASCIIString());
    }

    static String origin(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme().toLowerCase(Locale.ROOT) + "://"
                + address.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
