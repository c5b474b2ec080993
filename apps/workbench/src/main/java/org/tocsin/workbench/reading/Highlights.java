package org.tocsin.workbench.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.text.TextSpan;
import org.tocsin.workbench.coding.CodedArticle;
import org.tocsin.workbench.reading.ReadingView.Paragraph;
import org.tocsin.workbench.reading.ReadingView.Segment;
import org.tocsin.workbench.reading.Selection.Kind;

/**
 * Cuts a text into segments so that each highlight begins and ends with one. The text is cut at the places of all that may be selected, not
 * only of what is: a selection changes how segments look, and nothing else.
 */
final class Highlights {
    private final CodedArticle article;
    private final ReadingLinks links;
    private final Selection selection;
    private final List<Mark> marks;
    private final List<Item> items = new ArrayList<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final Set<String> begun = new HashSet<>();

    /** @param marks where the parts of what is selected stand */
    Highlights(CodedArticle article, ReadingLinks links, Selection selection, List<Mark> marks) {
        this.article = article;
        this.links = links;
        this.selection = selection;
        this.marks = marks;
        article.events().forEach(this::add);
        article.figures().forEach(this::add);
        article.claims().forEach(this::add);
        items.sort(Comparator.comparingInt(item -> item.span().start()));
        for (Item item : items) {
            cut(item.span());
        }
        for (Event event : article.events()) {
            Marks.of(event).forEach(mark -> cut(mark.span()));
        }
        for (Claim claim : article.claims()) {
            Marks.of(claim).forEach(mark -> cut(mark.span()));
        }
    }

    /** Something that was found at a place; of several at one place the click leads to the first in the order of kinds. */
    private record Item(TextSpan span, Kind kind, String id, String style, String title) {
        String key() {
            return Selection.key(kind, id);
        }
    }

    private void add(Event event) {
        String style =
                "ev q" + event.quadClass() + " is-" + event.status().name().toLowerCase(Locale.ROOT);
        String title = Labels.plover(event.act()) + " " + event.act().cameo() + ", " + Labels.of(event.status());
        items.add(
                new Item(event.trigger().words().span(), Kind.EVENT, event.id().value(), style, title));
    }

    private void add(StatedFigure stated) {
        String title = "figure: " + Labels.figure(stated.figure()) + ", "
                + stated.figure().kind();
        items.add(new Item(stated.figure().span(), Kind.FIGURE, stated.id().value(), "fg", title));
    }

    private void add(Claim claim) {
        String who = claim.speaker() == null ? "nobody named" : claim.speaker().name();
        for (TextSpan span : claim.content()) {
            items.add(new Item(span, Kind.CLAIM, claim.id().value(), "cl", "claim of " + who));
        }
    }

    private void cut(TextSpan span) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        String text = article.document().text();
        List<Item> open = new ArrayList<>();
        int next = 0;
        for (TextSpan span : TextParagraphs.of(text)) {
            List<Segment> segments = new ArrayList<>();
            for (int at = span.start(); at < span.end(); ) {
                Integer cut = cuts.higher(at);
                int end = cut == null ? span.end() : Math.min(cut, span.end());
                int here = at;
                open.removeIf(item -> item.span().end() <= here);
                while (next < items.size() && items.get(next).span().start() <= at) {
                    Item begins = items.get(next++);
                    if (begins.span().end() > at) {
                        open.add(begins);
                    }
                }
                segments.add(segment(text, at, end, open));
                at = end;
            }
            paragraphs.add(new Paragraph(segments));
        }
        return paragraphs;
    }

    private Segment segment(String text, int start, int end, List<Item> open) {
        StringBuilder style = new StringBuilder();
        StringBuilder keys = new StringBuilder();
        boolean isTarget = false;
        for (Item item : open) {
            append(style, item.style());
            append(keys, item.key());
            if (selection.is(item.kind(), item.id())) {
                append(style, "is-open");
                isTarget |= begun.add("sel");
            }
        }
        for (Mark mark : marks) {
            if (mark.span().start() <= start && end <= mark.span().end()) {
                append(style, "m-" + mark.role());
            }
        }
        Item top = top(open);
        return new Segment(
                start,
                Labels.shown(text.substring(start, end)),
                style.toString(),
                keys.toString(),
                top == null ? null : links.to(top.kind(), top.id()),
                top == null ? "" : top.title(),
                top != null && begun.add(top.key()),
                isTarget);
    }

    private static void append(StringBuilder words, String word) {
        words.append(words.isEmpty() ? "" : " ").append(word);
    }

    /** An event before a figure before a claim: the smaller thing lies on top. */
    private static @Nullable Item top(List<Item> open) {
        Item top = null;
        for (Item item : open) {
            if (top == null || rank(item) < rank(top)) {
                top = item;
            }
        }
        return top;
    }

    private static int rank(Item item) {
        return switch (item.kind()) {
            case EVENT -> 0;
            case FIGURE -> 1;
            case CLAIM -> 2;
        };
    }
}
