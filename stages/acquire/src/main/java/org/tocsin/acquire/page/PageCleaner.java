package org.tocsin.acquire.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what no reader sees as text. */
final class PageCleaner {
    private static final String UNSEEN =
            "script,style,noscript,template,iframe,object,embed,svg,math,canvas,audio,video,button,select,textarea,input,"
                    + "[hidden],[style~=(?i)display:\\s*none],dialog";

    private PageCleaner() {}

    static void clean(Document page) {
        for (Element unseen : page.select(UNSEEN)) {
            if (!unseen.equals(page.body())) {
                unseen.remove();
            }
        }
    }
}
