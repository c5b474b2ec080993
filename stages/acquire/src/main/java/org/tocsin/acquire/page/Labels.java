package org.tocsin.acquire.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words beside a date that say what it is the date of. */
final class Labels {
    private static final Pattern SAYS_PUBLISHED = Pattern.compile(
            "(?iu)publi(?:sh|e|é|c)|posted|erschienen|veröffentlicht|опубликован|pubblicat|gepubliceerd|opublikowan|yayın|eklenme|objavljen|created|入稿|発表|등록|입력|publicad");
    private static final Pattern SAYS_MODIFIED = Pattern.compile(
            "(?iu)updat|modif|edited|aktualisier|actualiz|atualiz|aggiornat|bijgewerkt|güncel|обновлен|оновлен|zaktualiz|mis à jour|수정|更新");

    private Labels() {}

    static boolean saysPublished(String text) {
        return SAYS_PUBLISHED.matcher(text).find();
    }

    static boolean saysModified(String text) {
        return SAYS_MODIFIED.matcher(text).find();
    }

    /** "Published 3 May 2020, updated 4 May 2020": what stands before the second word. */
    static String beforeModified(String text) {
        Matcher modified = SAYS_MODIFIED.matcher(text);
        if (!modified.find()) {
            return text;
        }
        Matcher published = SAYS_PUBLISHED.matcher(text);
        if (published.find() && published.start() > modified.start()) {
            return text.substring(published.start());
        }
        return text.substring(0, modified.start());
    }
}
