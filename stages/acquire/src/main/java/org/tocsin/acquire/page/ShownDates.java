package org.tocsin.acquire.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.tocsin.model.source.Publication;
import org.tocsin.model.source.Publication.Basis;

/**
 * The date of publication that a reader sees: a labelled one near the headline or the body, else one in a place named for dates, else any
 * there; at last a line of the page that is little more than a date. Dates in running text are of what the article tells.
 */
final class ShownDates {
    private static final Pattern DATE_CLASS = Pattern.compile(
            "(?i)date|time|publi|posted|byline|fecha|datum|data\\b|meta|zeit|tarih|info|author|details|dato");
    private static final int LONGEST_LABEL = 200;
    /** Letters and digits of a line that is little more than a date. */
    private static final int LITTLE_MORE_THAN_A_DATE = 45;

    private static final int BLOCKS_UNDER_HEADLINE = 4;
    private static final int BLOCKS_BEFORE = 12;
    private static final int BLOCKS_AFTER_HEADLINE = 25;
    private static final int BLOCKS_AFTER_BODY = 8;

    private final List<Block> blocks;
    private final List<Block> body;
    private final DateRules rules;

    ShownDates(List<Block> blocks, List<Block> body, DateRules rules) {
        this.blocks = blocks;
        this.body = body;
        this.rules = rules;
    }

    Optional<Publication> find() {
        List<Block> near = near();
        return underHeadline()
                .or(() -> first(near, block -> Labels.saysPublished(block.text())))
                .or(() -> first(near, ShownDates::isNamedForDates))
                .or(() -> first(near, block -> true))
                .or(() -> first(blocks, block -> Labels.saysPublished(block.text())))
                .or(() -> first(blocks, ShownDates::isNamedForDates))
                .or(() -> first(blocks, block -> block.weight() <= LITTLE_MORE_THAN_A_DATE));
    }

    /** Where most pages put their date; what else this place is called does not matter. */
    private Optional<Publication> underHeadline() {
        int headline = headline();
        List<Block> under = headline < 0 ? List.of() : between(headline + 1, headline + 1 + BLOCKS_UNDER_HEADLINE);
        return under.stream()
                .filter(block -> block.weight() <= LITTLE_MORE_THAN_A_DATE)
                .map(this::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Around the headline, then before the body, then behind it. */
    private List<Block> near() {
        List<Block> near = new ArrayList<>();
        int headline = headline();
        if (headline >= 0) {
            near.addAll(between(headline - BLOCKS_BEFORE / 2, headline + BLOCKS_AFTER_HEADLINE));
        }
        if (!body.isEmpty()) {
            int start = blocks.indexOf(body.get(0));
            int end = blocks.indexOf(body.get(body.size() - 1));
            near.addAll(between(start - BLOCKS_BEFORE, start));
            near.addAll(between(end + 1, end + 1 + BLOCKS_AFTER_BODY));
        }
        return near;
    }

    /** The last main heading before the body: sites put their own name into one above it. -1 when there is none. */
    private int headline() {
        int start = body.isEmpty() ? blocks.size() : blocks.indexOf(body.get(0));
        for (String tag : List.of("h1", "h2")) {
            for (int i = Math.min(start, blocks.size() - 1); i >= 0; i--) {
                if (blocks.get(i).holder().normalName().equals(tag)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private List<Block> between(int from, int to) {
        int start = Math.max(0, from);
        return blocks.subList(start, Math.max(start, Math.min(blocks.size(), to)));
    }

    private Optional<Publication> first(List<Block> candidates, Predicate<Block> condition) {
        for (Block block : candidates) {
            if (block.text().length() <= LONGEST_LABEL && !BodyFinder.isProse(block) && condition.test(block)) {
                Optional<Publication> date = date(block);
                if (date.isPresent() && !DateRules.isOfOtherThings(block.holder())) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Publication> date(Block block) {
        return rules.shown(Labels.beforeModified(block.text()), Basis.TEXT);
    }

    private static boolean isNamedForDates(Block block) {
        Element holder = block.holder();
        Element parent = holder.parent();
        return DATE_CLASS.matcher(holder.className() + " " + holder.id()).find()
                || parent != null
                        && DATE_CLASS
                                .matcher(parent.className() + " " + parent.id())
                                .find();
    }
}
