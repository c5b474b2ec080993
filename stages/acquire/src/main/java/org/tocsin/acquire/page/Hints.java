package org.tocsin.acquire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the author of a page calls its parts, read from tags, roles, classes and ids. The words are the ones in common use in English,
 * German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian (transcribed) and Turkish pages.
 */
final class Hints {
    /** What an element is likely to hold, by its name alone. */
    enum Part {
        /** The body of the article. */
        BODY,
        /** Some wrapper of content. */
        CONTENT,
        UNKNOWN,
        /** What readers wrote below it. */
        COMMENTS,
        /** Navigation, teasers, advertising, buttons, boxes. */
        BOILERPLATE,
        /** Captions, bylines, dates: belongs to the article, is not its body. */
        FURNITURE
    }

    private static final Pattern WORD_BORDER = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private static final Set<String> COMMENTS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "commentarea",
            "disqus",
            "respond",
            "replies",
            "kommentar",
            "kommentare",
            "kommentarer",
            "commentaire",
            "commentaires",
            "comentario",
            "comentarios",
            "commenti",
            "reacties",
            "komentarze",
            "kommentarii",
            "yorum",
            "yorumlar",
            "livefyre",
            "viafoura",
            "coral",
            "comentarii");

    private static final Set<String> BOILERPLATE = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "sidebar",
            "rail",
            "related",
            "relateds",
            "relatednews",
            "relatedposts",
            "recommended",
            "recommendation",
            "recommendations",
            "recirc",
            "recirculation",
            "readmore",
            "trending",
            "popular",
            "mostread",
            "mostpopular",
            "share",
            "sharing",
            "sharebar",
            "sharedaddy",
            "jp",
            "social",
            "socials",
            "addthis",
            "addtoany",
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "signup",
            "promo",
            "promos",
            "promobox",
            "promotion",
            "ad",
            "ads",
            "adslot",
            "advert",
            "advertisement",
            "advertising",
            "adsbygoogle",
            "sponsor",
            "sponsored",
            "outbrain",
            "taboola",
            "dfp",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "popup",
            "modal",
            "lightbox",
            "tooltip",
            "tags",
            "taglist",
            "tagcloud",
            "pagination",
            "pager",
            "paging",
            "toolbar",
            "toolbox",
            "widget",
            "login",
            "copyright",
            "teaser",
            "teasers",
            "werbung",
            "anzeige",
            "publicite",
            "publicidad",
            "publicidade",
            "pubblicita",
            "reklam",
            "reklama",
            "advertentie",
            "relacionadas",
            "relacionados",
            "relacionada",
            "relacionado",
            "correlati",
            "verwandte",
            "connexes",
            "compartir",
            "compartilhar",
            "condividi",
            "partager",
            "teilen",
            "paylas",
            "udostepnij",
            "podobne",
            "recommend",
            "upsell",
            "infobox",
            "poll",
            "ratings",
            "screenreader",
            "disclaimer",
            "skip",
            "noprint",
            "barrilete",
            "mailinglist");

    private static final Set<String> FURNITURE = Set.of(
            "caption",
            "captions",
            "figcaption",
            "credit",
            "credits",
            "byline",
            "bylines",
            "timestamp",
            "dateline",
            "pubdate",
            "author",
            "authors",
            "authorbox",
            "bio",
            "legende",
            "bildunterschrift",
            "didascalia",
            "epigrafe",
            "legenda",
            "photographer",
            "meta",
            "postmeta",
            "entrymeta",
            "autor",
            "auteur",
            "autore");

    private static final Set<String> BODY = Set.of(
            "articlebody",
            "articletext",
            "articlecontent",
            "storybody",
            "storytext",
            "storycontent",
            "postbody",
            "postcontent",
            "posttext",
            "entrycontent",
            "entrybody",
            "newstext",
            "newsbody",
            "newscontent",
            "bodytext",
            "bodycontent",
            "maincontent",
            "contentbody",
            "textbody",
            "artikeltext",
            "artikelinhalt",
            "cuerponoticia",
            "textonoticia",
            "corpoarticolo",
            "testoarticolo",
            "contenuarticle",
            "contenidonoticia",
            "haberdetay",
            "habericerik",
            "haber",
            "tresc",
            "articlebodytext");

    private static final Set<String> CONTENT = Set.of(
            "article",
            "story",
            "post",
            "entry",
            "content",
            "text",
            "body",
            "main",
            "news",
            "hentry",
            "artikel",
            "articolo",
            "noticia",
            "nota",
            "cuerpo",
            "texto",
            "contenido",
            "conteudo",
            "corpo",
            "materia",
            "inhalt",
            "beitrag",
            "contenu",
            "testo",
            "contenuto",
            "inhoud",
            "tekst",
            "icerik",
            "novost",
            "statya",
            "artykul",
            "page",
            "blog",
            "copy",
            "column");

    private static final Set<String> ROLES_OF_BOILERPLATE = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "toolbar");

    private Hints() {}

    static Part of(Element element) {
        String tag = element.normalName();
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return Part.BODY;
        }
        if (tag.equals("body") || tag.equals("html") || tag.equals("main")) {
            return Part.UNKNOWN;
        }
        if (tag.equals("nav") || tag.equals("footer") || tag.equals("aside") || tag.equals("menu")) {
            return Part.BOILERPLATE;
        }
        if (tag.equals("figcaption") || tag.equals("address") || tag.equals("caption")) {
            return Part.FURNITURE;
        }
        if (ROLES_OF_BOILERPLATE.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return Part.BOILERPLATE;
        }
        return ofNames(element.className(), element.id());
    }

    /** Each class name and the id are taken by themselves: "article-body" names a body, "article body" may be a theme's two words. */
    private static Part ofNames(String classes, String id) {
        Part best = Part.UNKNOWN;
        for (String name : (id + " " + classes).split("\\s+")) {
            Part part = ofName(name);
            if (part == Part.COMMENTS || part == Part.BOILERPLATE || part == Part.FURNITURE) {
                return part;
            }
            if (part == Part.BODY || best == Part.UNKNOWN) {
                best = part;
            }
        }
        return best;
    }

    private static Part ofName(String name) {
        if (name.isEmpty()) {
            return Part.UNKNOWN;
        }
        List<String> words = new ArrayList<>();
        for (String word : WORD_BORDER.split(name)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        // "has-sidebar", "no-comments", "with-ads": what the page has, not what the element is
        if (!words.isEmpty() && Set.of("has", "no", "with", "is", "without").contains(words.get(0))) {
            return Part.UNKNOWN;
        }
        if (words.contains("embed")) {
            return Part.UNKNOWN; // a quoted post, whatever network it is from
        }
        Part part = Part.UNKNOWN;
        for (String word : words) {
            if (COMMENTS.contains(word)) {
                return Part.COMMENTS;
            }
            if (BOILERPLATE.contains(word)) {
                return Part.BOILERPLATE;
            }
            if (FURNITURE.contains(word)) {
                part = Part.FURNITURE;
            } else if (part == Part.UNKNOWN && CONTENT.contains(word)) {
                part = Part.CONTENT;
            }
        }
        return part != Part.FURNITURE && BODY.contains(String.join("", words)) || isBody(words) ? Part.BODY : part;
    }

    /** "article__body-text": two words for an article and its text in one name. */
    private static boolean isBody(List<String> words) {
        String joined = String.join("", words);
        return BODY.stream().anyMatch(joined::contains);
    }
}
