package org.tocsin.workbench.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a visitor chose for the look and the keys; a cookie holds each.
 *
 * @param hasKeys whether single letters are commands: who speaks to the machine wants them off (WCAG 2.1.4)
 */
public record Preferences(Theme theme, boolean hasKeys) {
    private static final String THEME = "tocsin_theme";
    private static final String KEYS = "tocsin_keys";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    /** Light, dark, or as the system has it. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one that the switch goes to. */
        public Theme next() {
            return switch (this) {
                case AUTO -> DARK;
                case DARK -> LIGHT;
                case LIGHT -> AUTO;
            };
        }

        static Theme of(String label) {
            return Arrays.stream(values())
                    .filter(theme -> theme.label().equals(label))
                    .findFirst()
                    .orElse(AUTO);
        }
    }

    public static Preferences of(Context context) {
        return new Preferences(Theme.of(String.valueOf(context.cookie(THEME))), !"off".equals(context.cookie(KEYS)));
    }

    /** {@code POST /preferences}: takes {@code theme} or {@code keys} of a form and goes back to the page it was on. */
    public static void change(Context context) {
        String theme = context.formParam("theme");
        if (theme != null) {
            remember(context, THEME, Theme.of(theme).label());
        }
        String keys = context.formParam("keys");
        if (keys != null) {
            remember(context, KEYS, keys.equals("off") ? "off" : "on");
        }
        Redirects.back(context);
    }

    private static void remember(Context context, String name, String value) {
        context.cookie(new Cookie(name, value, "/", A_YEAR, false, true, null, SameSite.LAX));
    }
}
