package org.tocsin.workbench;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where the workbench listens and who may come in.
 *
 * @param host name or address of the network interface
 * @param port 0 for any free one
 * @param token what a visitor must know; absent on a loopback address only
 */
public record Settings(String host, int port, @Nullable String token) {
    public static final String LOOPBACK = "127.0.0.1";
    public static final int PORT = 8484;
    /** Fewest characters of a token: shorter ones can be guessed over a network. */
    public static final int SHORTEST_TOKEN = 16;

    private static final int HIGHEST_PORT = 65_535;

    /**
     * Checks what is set.
     *
     * @throws WorkbenchException for what would not work or not be safe
     */
    public Settings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new WorkbenchException("--port must lie between 0 and " + HIGHEST_PORT + ", got " + port);
        }
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new WorkbenchException(
                    "--token needs at least " + SHORTEST_TOKEN + " characters, e.g. from: openssl rand -hex 16");
        }
        if (token == null && !isLoopback(host)) {
            throw new WorkbenchException(
                    "--address " + host
                            + " can be reached by other machines: set --token (or TOCSIN_TOKEN), which every visitor must then know");
        }
    }

    /** On this machine only, without a token. */
    public static Settings local(int port) {
        return new Settings(LOOPBACK, port, null);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new WorkbenchException("--address " + host + " is no name or address of this machine", unknown);
        }
    }
}
