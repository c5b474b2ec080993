package org.tocsin.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** By what name a visitor's decisions are kept. It is no account: whoever may come in may call himself anything. */
public final class Visitor {
    /** Who has not said a name. */
    public static final String NOBODY = "desk";

    private static final String COOKIE = "tocsin_name";
    private static final int LONGEST = 40;
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Visitor() {}

    public static String name(Context context) {
        String held = context.cookie(COOKIE);
        if (held == null || held.isBlank()) {
            return NOBODY;
        }
        try {
            return shortened(URLDecoder.decode(held, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return NOBODY;
        }
    }

    /** {@code POST /name}: takes {@code name} of a form. */
    public static void remember(Context context) {
        @Nullable String name = context.formParam("name");
        String kept = URLEncoder.encode(shortened(name == null ? "" : name.strip()), StandardCharsets.UTF_8);
        context.cookie(new Cookie(COOKIE, kept, "/", A_YEAR, false, true, null, SameSite.LAX));
        Redirects.back(context);
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
