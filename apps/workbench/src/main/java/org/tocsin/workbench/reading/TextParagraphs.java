package org.tocsin.workbench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tocsin.model.text.TextSpan;

/** Where the paragraphs of a text stand: what blank lines keep apart; its lines, where it has no blank ones. */
final class TextParagraphs {
    private static final Pattern BLANK_LINE = Pattern.compile("\\S\\s*\\n[^\\S\\n]*\\n\\s*\\S");

    private TextParagraphs() {}

    static List<TextSpan> of(String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int start = -1;
        int lastLetter = -1;
        boolean isByLine = !BLANK_LINE.matcher(text).find();
        boolean isBlankLine = isByLine;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                if (isBlankLine && start >= 0) {
                    paragraphs.add(new TextSpan(start, lastLetter + 1));
                    start = -1;
                }
                isBlankLine = true;
            } else if (!Character.isWhitespace(sign)) {
                start = start < 0 ? i : start;
                lastLetter = i;
                isBlankLine = isByLine;
            }
        }
        if (start >= 0) {
            paragraphs.add(new TextSpan(start, lastLetter + 1));
        }
        return paragraphs;
    }
}
