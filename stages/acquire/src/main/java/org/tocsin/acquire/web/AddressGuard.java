package org.tocsin.acquire.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells public addresses from those of this machine and of private networks, so that an address in a feed cannot make us read what only
 * we can reach (server-side request forgery). Ranges: IANA special-purpose address registries (RFC 6890).
 */
public final class AddressGuard {
    private AddressGuard() {}

    /** Whether an address is reachable from everywhere: not loopback, private, link-local, shared, multicast or reserved. */
    public static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        if (address instanceof Inet4Address) {
            return isPublic4(address.getAddress());
        }
        return address instanceof Inet6Address && isPublic6(address.getAddress());
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        boolean isShared = a == 100 && b >= 64 && b < 128; // RFC 6598
        boolean isProtocol = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean isTest = a == 198 && (b == 18 || b == 19 || b == 51 && c == 100) || a == 203 && b == 0 && c == 113;
        return a != 0 && a < 240 && !isShared && !isProtocol && !isTest;
    }

    private static boolean isPublic6(byte[] bytes) {
        boolean isUniqueLocal = (bytes[0] & 0xFE) == 0xFC; // RFC 4193
        boolean isDocumentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        boolean isTranslated =
                bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        boolean isTunnel = bytes[0] == 0x20 && (bytes[1] == 0x02 || bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0);
        boolean isLocalRange = bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0;
        return !isUniqueLocal && !isDocumentation && !isTranslated && !isTunnel && !isLocalRange;
    }
}
