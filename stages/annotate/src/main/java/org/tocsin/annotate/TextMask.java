package org.tocsin.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites what trips the tokenizer into letters of the same width, so that offsets stay true: dots inside domain names, and characters
 * that it does not know as quotes, dashes or spaces.
 */
final class TextMask {
    private static final Pattern DOMAIN = Pattern.compile(
            "\\b[\\p{L}\\d-]{2,}(?:\\.[\\p{L}\\d-]{2,})*\\.(?:com|org|net|info|edu|gov|int|eu|uk|ru|ua|az|am|ge|by|kz|de|fr|it|es|pl"
                    + "|tr|ir|il|in|pk|cn|jp|kr|br|mx|ar|za|ng|ke|eg|sa|ae|qa|media|news|press|tv|io|co|me|us|ca|au)\\b(?![-\\p{L}\\d])");

    private TextMask() {}

    static String mask(String text) {
        StringBuilder masked = null;
        for (int i = 0; i < text.length(); i++) {
            char replacement = plain(text.charAt(i));
            if (replacement != text.charAt(i)) {
                if (masked == null) {
                    masked = new StringBuilder(text);
                }
                masked.setCharAt(i, replacement);
            }
        }
        if (text.indexOf('.') < 0) {
            return masked == null ? text : masked.toString();
        }
        Matcher domains = DOMAIN.matcher(masked == null ? text : masked);
        while (domains.find()) {
            if (masked == null) {
                masked = new StringBuilder(text);
            }
            for (int i = domains.start(); i < domains.end(); i++) {
                if (text.charAt(i) == '.') {
                    masked.setCharAt(i, 'x');
                }
            }
        }
        return masked == null ? text : masked.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC' -> '\'';
            case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000', '\u200B', '\uFEFF', '\t', '\n', '\r' ->
                ' ';
            default -> c;
        };
    }
}
