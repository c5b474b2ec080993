package org.tocsin.acquire.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.page.Hints.Part;

/**
 * Finds the element that holds the article's body: the one whose blocks sum to the highest score, where running text counts for it and
 * links, teasers and boxes against it (a tree form of the maximum subsequence segmentation of Pasternack and Roth, WWW 2009, with the
 * block features of Kohlschütter et al., WSDM 2010: text weight and link share), and picks its body's blocks.
 */
final class BodyFinder {
    /** From this weight on a block is long enough to be running text by its size alone: some 15 words. */
    private static final int LONG_BLOCK = 80;

    private static final int SHORT_SENTENCE = 25;
    private static final double MOST_LINKS_IN_TEXT = 0.4;
    private static final double MOST_LINKS_IN_SENTENCE = 0.25;
    /** A part of the page that holds more than this share of the running text is not thrown out for its name. */
    private static final double TOO_MUCH_TO_DROP = 0.5;

    private static final double TOO_MUCH_FOR_FURNITURE = 0.2;
    /** A tighter element is taken when it keeps this share of the score; less is enough for one that is named as a body. */
    private static final double KEPT_WHEN_TIGHTER = 0.85;

    private static final double KEPT_WHEN_NAMED = 0.5;
    /** An element is alone named as the body when it holds this share of all text that is in any such element. */
    private static final double ALONE_NAMED = 0.9;

    /** With less text than this, some 50 words, it is asked whether names misled. */
    private static final int LITTLE_TEXT = 250;

    private static final int MUCH_MORE = 3;

    private final Element root;
    private final List<Block> blocks;
    private final boolean believesNames;
    private final Map<Element, Integer> prose = new LinkedHashMap<>();
    private final Map<Element, Double> scores = new LinkedHashMap<>();
    private final Map<Element, Double> gains = new LinkedHashMap<>();
    private final Map<Element, Part> parts = new LinkedHashMap<>();

    private BodyFinder(Element root, List<Block> blocks, boolean believesNames) {
        this.root = root;
        this.blocks = blocks;
        this.believesNames = believesNames;
    }

    /** The blocks of the body in their order; empty when the page holds no running text. */
    static List<Block> find(Element root, List<Block> blocks) {
        List<Block> body = new BodyFinder(root, blocks, true).find();
        if (weight(body) >= LITTLE_TEXT) {
            return body;
        }
        // the names may have misled: "ad-free-article"
        List<Block> withoutNames = new BodyFinder(root, blocks, false).find();
        return weight(withoutNames) > MUCH_MORE * weight(body) ? withoutNames : body;
    }

    private static int weight(List<Block> body) {
        return body.stream().mapToInt(Block::weight).sum();
    }

    private List<Block> find() {
        for (Block block : blocks) {
            int weight = isProse(block) ? block.weight() : 0;
            forEachHolder(block, holder -> prose.merge(holder, weight, Integer::sum));
        }
        List<Block> kept =
                blocks.stream().filter(block -> !isThrownOut(partOf(block))).toList();
        for (Block block : kept) {
            double score = score(block);
            forEachHolder(block, holder -> {
                scores.merge(holder, score, Double::sum);
                gains.merge(holder, Math.max(0, score), Double::sum);
            });
        }
        Element body = bestElement(kept);
        if (body == null) {
            return List.of();
        }
        List<Block> inside = kept.stream().filter(block -> block.isInside(body)).toList();
        return new BodyTrimmer(inside, block -> partOf(block) == Part.FURNITURE).trim();
    }

    /** Whether a block reads as running text. */
    static boolean isProse(Block block) {
        if (block.linkShare() > MOST_LINKS_IN_TEXT || block.isHeading()) {
            return false;
        }
        return block.weight() >= LONG_BLOCK
                || block.weight() >= SHORT_SENTENCE
                        && block.endsSentence()
                        && block.linkShare() < MOST_LINKS_IN_SENTENCE;
    }

    private static boolean isThrownOut(Part part) {
        return part == Part.COMMENTS || part == Part.BOILERPLATE;
    }

    private static void forEachHolder(Block block, Consumer<Element> use) {
        for (Element element = block.holder(); element != null; element = element.parent()) {
            use.accept(element);
        }
    }

    /** What the elements around a block say that it is: the first that throws it out, else furniture, else the nearest name. */
    private Part partOf(Block block) {
        Part nearest = Part.UNKNOWN;
        for (Element element = block.holder(); element != null && !element.equals(root); element = element.parent()) {
            Part part = partOf(element);
            if (isThrownOut(part)) {
                return part;
            }
            if (nearest == Part.UNKNOWN || part == Part.FURNITURE) {
                nearest = part;
            }
        }
        return nearest;
    }

    private Part partOf(Element element) {
        return parts.computeIfAbsent(element, this::believedPart);
    }

    /** What an element is called, unless what it holds speaks against it. */
    private Part believedPart(Element element) {
        Part part = believesNames ? Hints.of(element) : Hints.ofTag(element);
        double share = (double) prose.getOrDefault(element, 0) / Math.max(1, prose.getOrDefault(root, 0));
        boolean isBelieved = switch (part) {
            case BODY, CONTENT, UNKNOWN -> true;
            // readers may write more than the author
            case COMMENTS -> element.selectFirst("h1, [itemprop=articleBody]") == null;
            case BOILERPLATE -> share <= TOO_MUCH_TO_DROP;
            case FURNITURE -> share <= TOO_MUCH_FOR_FURNITURE;
        };
        return isBelieved ? part : Part.UNKNOWN;
    }

    private double score(Block block) {
        if (partOf(block) == Part.FURNITURE) {
            return 0;
        }
        if (isProse(block)) {
            return block.weight() * (1 - block.linkShare());
        }
        if (block.linkShare() > MOST_LINKS_IN_TEXT) {
            return -block.linkWeight() / 2.0;
        }
        return block.isCell() ? 0 : -block.weight() / 4.0;
    }

    private @Nullable Element bestElement(List<Block> kept) {
        Element best = null;
        double bestScore = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * trust(partOf(entry.getKey()));
            if (score > bestScore) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        return best == null ? null : tighten(best, kept);
    }

    private static double trust(Part part) {
        return switch (part) {
            case BODY -> 1.2;
            case CONTENT -> 1.05;
            case UNKNOWN -> 1;
            case FURNITURE -> 0.5;
            case COMMENTS, BOILERPLATE -> 0;
        };
    }

    /** Goes down while an element inside keeps almost all of the text, or is alone named as the body and keeps most. */
    private Element tighten(Element start, List<Block> kept) {
        Element at = start;
        for (Element next = tighter(at, kept); next != null; next = tighter(at, kept)) {
            at = next;
        }
        return at;
    }

    private @Nullable Element tighter(Element at, List<Block> kept) {
        double all = gains.getOrDefault(at, 0.0);
        double named = Double.NaN;
        for (Element inside : at.getAllElements()) {
            double share = gains.getOrDefault(inside, 0.0) / all;
            if (inside.equals(at) || !(share >= KEPT_WHEN_NAMED)) {
                continue;
            }
            if (share >= KEPT_WHEN_TIGHTER) {
                return inside;
            }
            if (partOf(inside) == Part.BODY) {
                named = Double.isNaN(named) ? gainOfNamed(at, kept) : named;
                // what the page calls its body may come in several parts
                if (share * all >= ALONE_NAMED * named) {
                    return inside;
                }
            }
        }
        return null;
    }

    /** The score of the blocks below an element that lie in anything named as a body. */
    private double gainOfNamed(Element at, List<Block> kept) {
        double gain = 0;
        for (Block block : kept) {
            if (block.isInside(at) && isInNamedBody(block, at)) {
                gain += Math.max(0, score(block));
            }
        }
        return gain;
    }

    private boolean isInNamedBody(Block block, Element at) {
        for (Element holder = block.holder(); holder != null && !holder.equals(at); holder = holder.parent()) {
            if (partOf(holder) == Part.BODY) {
                return true;
            }
        }
        return false;
    }
}
