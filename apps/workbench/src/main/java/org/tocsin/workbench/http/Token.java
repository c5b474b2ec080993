package org.tocsin.workbench.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What visitors from other machines must know. A program sends {@code Authorization: Bearer TOKEN}; a person types it once, and the browser
 * then holds a key that is valid until the workbench ends and tells nothing of the token.
 */
public final class Token {
    /** Where a person types the token. */
    public static final String SIGN_IN = "/sign-in";

    private static final String COOKIE = "tocsin_key";
    private static final String BEARER = "Bearer ";
    private static final int KEY_BYTES = 32;

    private final byte[] token;
    private final String key;

    public Token(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = HexFormat.of().formatHex(random);
    }

    /** Lets those in who know the token, and anybody to the page that asks for it. */
    void check(Context context) {
        String path = context.path();
        if (path.equals(SIGN_IN) || path.startsWith(Assets.PREFIX) || isKnown(context)) {
            return;
        }
        context.header("WWW-Authenticate", "Bearer");
        throw RequestProblem.at(
                "Authorization",
                HttpStatus.UNAUTHORIZED,
                "send the header Authorization: Bearer TOKEN, or sign in at " + SIGN_IN);
    }

    private boolean isKnown(Context context) {
        String header = context.header("Authorization");
        if (header != null) {
            return header.startsWith(BEARER) && isToken(header.substring(BEARER.length()));
        }
        String held = context.cookie(COOKIE);
        return held != null && isSame(held, key.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this is the token. */
    public boolean isToken(@Nullable String written) {
        return written != null && isSame(written, token);
    }

    /** Comparing takes the same time wherever the difference lies. */
    private static boolean isSame(String written, byte[] wanted) {
        return MessageDigest.isEqual(written.getBytes(StandardCharsets.UTF_8), wanted);
    }

    /** Gives the browser the key. */
    public void remember(Context context) {
        context.cookie(new Cookie(COOKIE, key, "/", -1, false, true, null, SameSite.STRICT));
    }
}
