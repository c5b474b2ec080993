package org.tocsin.acquire.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts the text below an element into {@link Block}s, in the order of the page. Walks without recursion, so depth does no harm. */
final class BlockReader implements NodeVisitor {
    /** Elements that end a line although they count as inline in HTML, or have no fixed kind. */
    private static final Set<String> ALSO_BLOCKS = Set.of("td", "th", "tr", "li", "dd", "dt", "figcaption", "picture");

    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "dd", "pre");

    /** No article has so many; a hostile page may have a million. */
    private static final int MOST_BLOCKS = 20_000;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> holders = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linkDepth;
    private int linkWeight;

    private BlockReader(Element root) {
        holders.push(root);
    }

    static List<Block> read(Element root) {
        BlockReader reader = new BlockReader(root);
        root.traverse(reader);
        reader.flush();
        return reader.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (isBlock(element)) {
                flush();
                holders.push(element);
            } else if (element.normalName().equals("a")) {
                linkDepth++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element) || element.normalName().equals("br")) {
            return;
        }
        if (isBlock(element)) {
            flush();
            holders.pop();
        } else if (element.normalName().equals("a")) {
            linkDepth--;
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || ALSO_BLOCKS.contains(element.normalName());
    }

    private void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
        if (linkDepth > 0) {
            linkWeight += Block.weightOf(text.substring(Math.min(before, text.length())));
        }
    }

    /** One break is a line break in the block; two are a new block. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) == '\n') {
            flush();
        } else if (end > 0) {
            text.append('\n');
        }
    }

    private void flush() {
        String whole = text.toString().strip();
        int weight = Block.weightOf(whole);
        if (weight > 0 && blocks.size() < MOST_BLOCKS) {
            Element holder = holders.getFirst();
            blocks.add(new Block(holder, whole, weight, Math.min(weight, linkWeight), isParagraph(holder)));
        }
        text.setLength(0);
        linkWeight = 0;
    }

    private static boolean isParagraph(Element holder) {
        return PARAGRAPHS.contains(holder.normalName());
    }
}
