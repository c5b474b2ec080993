package org.tocsin.acquire.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes out of a body's blocks what is not its text: captions, link lists, boilerplate phrases, and what stands before and behind it. */
final class BodyTrimmer {
    private static final double MOST_LINKS = 0.6;
    /** Links in a short line at the end: a list of tags or of further articles. */
    private static final double MOST_LINKS_AT_END = 0.3;

    private final List<Block> blocks;
    private final Predicate<Block> isFurniture;
    private final Set<Element> holdersOfText = new HashSet<>();

    BodyTrimmer(List<Block> blocks, Predicate<Block> isFurniture) {
        this.blocks = blocks;
        this.isFurniture = isFurniture;
    }

    List<Block> trim() {
        List<Block> kept = new ArrayList<>();
        Element teasers = null;
        for (Block block : blocks) {
            if (teasers != null && block.isInside(teasers)) {
                continue;
            }
            if (Boilerplate.opensTeasers(block)) {
                teasers = sectionOf(block);
            } else if (!isFurniture.test(block) && block.linkShare() < MOST_LINKS && !Boilerplate.matches(block)) {
                kept.add(block);
                remember(block);
            }
        }
        int from = 0;
        while (from < kept.size() && !BodyFinder.isProse(kept.get(from))) {
            from++;
        }
        int to = kept.size();
        while (to > from && !isText(kept.get(to - 1))) {
            to--;
        }
        return List.copyOf(kept.subList(from, to));
    }

    private void remember(Block block) {
        Element holder = block.holder();
        while (holder != null && holdersOfText.add(holder)) {
            holder = holder.parent();
        }
    }

    /** What a heading heads: the widest element around it that holds nothing of the body so far. */
    private @Nullable Element sectionOf(Block heading) {
        Element section = heading.holder();
        if (holdersOfText.contains(section)) {
            return null;
        }
        while (section.parent() != null && !holdersOfText.contains(section.parent())) {
            section = section.parent();
        }
        return section;
    }

    private static boolean isText(Block block) {
        if (block.isHeading()) {
            return false;
        }
        return BodyFinder.isProse(block)
                || block.linkShare() < MOST_LINKS_AT_END && (block.markedUp() || block.isCell());
    }
}
