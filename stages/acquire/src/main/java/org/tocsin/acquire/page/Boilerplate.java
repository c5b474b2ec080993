package org.tocsin.acquire.page;

import java.util.regex.Pattern;

/** Phrases that pages put between the paragraphs of an article in many languages: invitations, labels, rights. */
final class Boilerplate {
    private static final int LONGEST = 160;

    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)(?:advertisement|ad|anzeige|werbung|publicidad|publicidade|pubblicità|publicité|advertentie|реклама|reklam[ae]?"
                    + "|story continues below(?: advertisement)?|article continues (?:below|after).*|continue reading.*|loading.*"
                    + "|share(?: this.*| on.*)?|tweet|print|e-?mail|comments?(?: \\(\\d+\\))?|\\d+ comments?|show comments|view comments"
                    + "|skip to.*|close|image(?: \\d+ of \\d+)?|image copyright.*|image caption.*|media caption.*|video|photos?|watch(?: now)?|listen|next|previous|back to top|top stories|trending(?: now)?"
                    + "|related(?: (?:articles?|stories|content|posts?|topics?|links?|news))?:?|more (?:from|on|in|stories|news).{0,40}|most (?:read|popular).{0,20}"
                    + "|tags?:?.*|topics?:.*|filed under.*|recommended.*|sponsored.*|promoted.*|support (?:us|our).*)");

    private static final Pattern START = Pattern.compile(
            "(?iu)(?:read (?:more|also|next|the full|full)\\b|also read\\b|see also\\b|click here\\b|sign up\\b|subscribe\\b|follow (?:us|@|him|her|\\w+ on)\\b"
                    + "|like us\\b|download (?:the|our)\\b|get (?:the|our|breaking) .{0,30}(?:newsletter|app|inbox)|join (?:us|our)\\b|©|\\(c\\)|copyright\\b|all rights reserved"
                    + "|lire aussi|à lire aussi|lea también|lee también|te puede interesar|leia (?:também|mais)|veja também|leggi anche|lesen sie (?:auch|mehr)|mehr zum thema"
                    + "|lees ook|czytaj (?:też|także|więcej)|читайте (?:также|ещё|еще)|ayrıca (?:oku|bak)|related:|more:|watch:|video:|photos?:|photo by|photo credit"
                    + "|image:|image credit|images? (?:via|by)|source:|photograph:|this article (?:was )?originally (?:appeared|published)|this story (?:was )?originally"
                    + "|have (?:a tip|something to)|got a tip|contact (?:us|the author)|thank you for|please (?:enable|sign|log|subscribe)|by (?:signing up|clicking|subscribing))");

    private static final Pattern TEASERS = Pattern.compile(
            "(?iu)(?:you (?:may|might) (?:also )?(?:like|be interested|enjoy).*|related(?: (?:articles?|stories|content|posts?|topics?|links?|news|coverage|reading))?:?"
                    + "|(?:recommended|suggested)(?: (?:for you|articles?|stories|reading|videos?))?:?|more (?:from|on|in|stories|news|like this).{0,40}|read next:?|up next:?"
                    + "|(?:most|top) (?:read|popular|viewed|shared|stories).{0,20}|trending(?: now)?|latest (?:news|stories|articles)|don['’]t miss.{0,20}|what to read next"
                    + "|(?:leave a (?:reply|comment)|comments?(?: \\(\\d+\\))?|\\d+ comments?|join the conversation|post a comment).{0,20}"
                    + "|das könnte (?:sie|dich|ihnen).*|mehr zum thema.*|weitere (?:artikel|nachrichten|themen).*|meistgelesen.*|kommentare?(?: \\(\\d+\\))?"
                    + "|vous aimerez.*|(?:à lire|sur le même sujet|articles? (?:liés?|similaires?|connexes?)).{0,30}|commentaires?(?: \\(\\d+\\))?"
                    + "|(?:te|le|os) (?:puede|podría|pueden) interesar.*|(?:noticias|notas|artículos|contenidos?) relacionad[oa]s.*|más (?:noticias|leídas|sobre).{0,30}|comentarios?(?: \\(\\d+\\))?"
                    + "|(?:você|voce) (?:pode|vai|também).{0,20}(?:gostar|interessar).*|(?:notícias|matérias|posts|artigos) relacionad[oa]s.*|(?:mais lidas|leia também|veja também).{0,30}|comentários?(?: \\(\\d+\\))?"
                    + "|(?:ti )?potrebbe(?:ro)? (?:anche )?(?:interessarti|piacerti).*|(?:articoli|notizie) correlat[ie].*|leggi anche.{0,30}|commenti?(?: \\(\\d+\\))?"
                    + "|(?:lees ook|meer over|gerelateerd).{0,30}|reacties?(?: \\(\\d+\\))?|(?:zobacz|czytaj|przeczytaj) (?:też|także|również).{0,30}|komentarze(?: \\(\\d+\\))?"
                    + "|(?:читайте (?:также|ещё|еще)|по теме|похожие (?:новости|статьи|материалы)|другие новости).{0,30}|комментарии(?: \\(\\d+\\))?"
                    + "|(?:ilgili|benzer|diğer) haberler.{0,20}|(?:bunlar da )?ilginizi çekebilir.*|yorumlar(?: \\(\\d+\\))?)");

    private Boilerplate() {}

    /** Whether a short line heads what follows as teasers or comments. */
    static boolean opensTeasers(Block block) {
        return block.text().length() <= 60 && TEASERS.matcher(block.text()).matches();
    }

    static boolean matches(Block block) {
        String text = block.text();
        return text.length() <= LONGEST
                && (WHOLE.matcher(text).matches() || START.matcher(text).lookingAt());
    }
}
