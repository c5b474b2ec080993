package org.tocsin.workbench.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request in, or says why not.
 *
 * <ul>
 *   <li>Without a token the {@code Host} must name this machine, so that no foreign name that was made to point here (DNS rebinding) gets in.
 *   <li>With a token the visitor must know it: see {@link Token}.
 *   <li>What writes must come from a page of ours: a browser tells by {@code Origin} or {@code Sec-Fetch-Site} where a form or script comes
 *       from. A program that is no browser sends neither and holds no cookie of a browser, so it cannot be made to write for somebody else.
 * </ul>
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html">OWASP on cross-site
 *     request forgery</a>
 */
public final class Guard {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final @Nullable Token token;

    /**
     * Asks for a token, or not.
     *
     * @param token what a visitor must know; null for none
     */
    public Guard(@Nullable Token token) {
        this.token = token;
    }

    /**
     * Lets a request pass.
     *
     * @throws RequestProblem when it must not be answered
     */
    public void check(Context context) {
        checkHost(context);
        checkSize(context);
        if (!READING.contains(context.method())) {
            checkOrigin(context);
        }
        if (token != null) {
            token.check(context);
        }
    }

    private void checkHost(Context context) {
        String host = context.header("Host");
        if (host == null || (token == null && !OWN_NAMES.contains(nameOf(host)))) {
            throw RequestProblem.at(
                    "Host",
                    HttpStatus.MISDIRECTED_REQUEST,
                    "this workbench answers to localhost, 127.0.0.1 and [::1] only");
        }
    }

    private static String nameOf(String host) {
        int colon = host.lastIndexOf(':');
        return (colon > host.lastIndexOf(']') ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }

    private static void checkSize(Context context) {
        if (context.req().getContentLengthLong() > RequestLimits.LARGEST_BODY) {
            throw RequestProblem.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "the request holds more than " + RequestLimits.LARGEST_BODY
                            + " bytes; tocsin ingest reads files of any size");
        }
    }

    private static void checkOrigin(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean isOurs = origin == null
                ? site == null || site.equals("same-origin") || site.equals("none")
                : hostOf(origin).equalsIgnoreCase(context.header("Host"));
        if (!isOurs) {
            throw RequestProblem.at("Origin", HttpStatus.FORBIDDEN, "only a page of this workbench may ask for that");
        }
    }

    private static String hostOf(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
