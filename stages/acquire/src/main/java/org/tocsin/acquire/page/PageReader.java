package org.tocsin.acquire.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.source.Publication;

/** Reads the article out of an HTML page. Pure: the same page gives the same article. */
public final class PageReader {
    /** Deeper elements are lifted to this depth: no page needs more, and a hostile one must not cost time by it. */
    private static final int DEEPEST = 256;
    /** The page's own description of its text is taken when what was found is less than this share of it. */
    private static final double TOO_LITTLE = 0.5;

    /**
     * The article of a page; its text is empty when the page holds none.
     *
     * @param html the page's text
     * @param address where it was found, or null
     * @param today the day of reading: no date of publication after the day behind it is believed
     */
    public Page read(String html, @Nullable String address, LocalDate today) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = Jsoup.parse(html, address == null ? "" : address, parser);
        JsonLd description = JsonLd.of(page);
        MetaTags tags = MetaTags.of(page);
        PageFacts facts = new PageFacts(page, description, tags, address);
        String language = facts.language();
        DateRules rules = new DateRules(language == null ? "" : language, today);
        String ownAddress = facts.address();
        DeclaredDates dates = new DeclaredDates(page, description, tags, ownAddress == null ? "" : ownAddress, rules);
        Optional<Publication> declared = dates.published();
        boolean isExact = declared.flatMap(Publication::exactDay).isPresent();
        Optional<Publication> lastResort = isExact ? Optional.empty() : dates.lastResort();
        String title = facts.title();
        String author = facts.author();

        PageCleaner.clean(page); // from here on the page is what a reader sees
        List<Block> blocks = BlockReader.read(page.body());
        List<Block> body = BodyFinder.find(page.body(), blocks);
        Optional<Publication> published =
                isExact ? declared : new ShownDates(blocks, body, rules).find().or(() -> declared.or(() -> lastResort));
        return new Page(
                title,
                text(body, description),
                facts.outlet(),
                author,
                published.orElse(null),
                ownAddress,
                language == null ? null : language.split("[-_]")[0]);
    }

    private static String text(List<Block> body, JsonLd description) {
        String found = body.stream().map(Block::text).collect(Collectors.joining("\n\n"));
        String described =
                description.articleText("articleBody").map(PageReader::plain).orElse("");
        return found.length() < described.length() * TOO_LITTLE ? described : found;
    }

    /** Descriptions hold markup now and then. */
    private static String plain(String described) {
        if (!described.contains("<") && !described.contains("&")) {
            return described.strip();
        }
        List<Block> blocks = BlockReader.read(Jsoup.parse(described).body());
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }
}
