package org.tocsin.acquire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fetcher decides by, without any network. */
class RulesTest {
    private static final Instant NOON = Instant.parse("2021-05-03T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "203.0.113.7",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "ff02::1"
            })
    void refusesAddressesThatOnlyWeCanReach(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.167.1.1", "198.20.0.1", "2606:4700::1111"})
    void allowsPublicAddresses(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void givesOneHostATurnPerPauseAndOtherHostsTheirOwn() {
        HostPacing pacing = new HostPacing();
        Duration second = Duration.ofSeconds(1);

        assertThat(pacing.nextTurn("a", second, NOON)).isEqualTo(NOON);
        assertThat(pacing.nextTurn("a", second, NOON)).isEqualTo(NOON.plusSeconds(1));
        assertThat(pacing.nextTurn("a", second, NOON)).isEqualTo(NOON.plusSeconds(2));
        assertThat(pacing.nextTurn("b", second, NOON)).isEqualTo(NOON);
        assertThat(pacing.nextTurn("a", second, NOON.plusSeconds(60))).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void readsHowLongAServerAsksToBeLeftAlone() {
        assertThat(RetryAfter.read("120", NOON)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Mon, 03 May 2021 12:10:00 GMT", NOON)).contains(Duration.ofMinutes(10));
        assertThat(RetryAfter.read("Mon, 03 May 2021 11:00:00 GMT", NOON)).isEmpty();
        assertThat(RetryAfter.read("999999999", NOON)).contains(Duration.ofDays(1));
        assertThat(RetryAfter.read("soon", NOON)).isEmpty();
    }
}
