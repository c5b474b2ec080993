package org.tocsin.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Sends a browser on, to addresses of ours only. */
public final class Redirects {
    private Redirects() {}

    /** To the page that the form field {@code back} names. */
    public static void back(Context context) {
        String back = context.formParam("back");
        to(context, isOurs(back) ? String.valueOf(back) : "/");
    }

    public static void to(Context context, String path) {
        context.redirect(path, HttpStatus.SEE_OTHER);
    }

    /** A path: neither "//host" nor "/\host", which browsers take for another site. */
    private static boolean isOurs(@Nullable String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*|/");
    }
}
