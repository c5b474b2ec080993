package org.tocsin.workbench.http;

import io.javalin.http.Context;

/** What a browser is told never to do with a page of ours: run or load what is not from here, be framed, guess types. */
public final class SecurityHeaders {
    private SecurityHeaders() {}

    public static void write(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Cache-Control", "no-cache");
    }
}
