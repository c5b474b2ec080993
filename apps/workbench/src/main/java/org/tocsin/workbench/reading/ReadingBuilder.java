package org.tocsin.workbench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Status;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.text.Document;
import org.tocsin.workbench.coding.CodedArticle;
import org.tocsin.workbench.reading.ReadingView.Card;
import org.tocsin.workbench.reading.ReadingView.Head;
import org.tocsin.workbench.reading.ReadingView.Tab;
import org.tocsin.workbench.reading.ReadingView.Tick;

/** Makes the reading view of an article. */
public final class ReadingBuilder {
    private static final String EVENTS = "events";
    private static final String CLAIMS = "claims";
    private static final String FIGURES = "figures";
    private static final String LINKS = "links";
    private static final Set<String> TABS = Set.of(EVENTS, CLAIMS, FIGURES, LINKS);
    private static final int THOUSAND = 1000;

    private final CardBuilder cards;

    /**
     * Explains events by these rules.
     *
     * @param rules what the rules of the lexicon say
     */
    public ReadingBuilder(RuleBook rules) {
        this.cards = new CardBuilder(rules);
    }

    /**
     * The view of an article with a part of it open.
     *
     * @param path of the view, maybe with a query, that links start from
     */
    public ReadingView build(CodedArticle article, Selection selection, String path) {
        ReadingLinks links = new ReadingLinks(path);
        Card card = cards.of(article, selection, links);
        String tab = tab(selection);
        return new ReadingView(
                head(article),
                new Highlights(article, links, selection, cards.marks(article, selection)).paragraphs(),
                minimap(article, links),
                SpeakerStrip.of(article),
                tab,
                tabs(article, tab, links),
                new RowBuilder(article, links, selection).rows(tab),
                card,
                article.problems().stream().map(Problem::toString).toList());
    }

    private static String tab(Selection selection) {
        if (TABS.contains(selection.pane())) {
            return selection.pane();
        }
        Selection.@Nullable Kind kind = selection.kind();
        if (kind == null) {
            return EVENTS;
        }
        return switch (kind) {
            case EVENT -> EVENTS;
            case CLAIM -> CLAIMS;
            case FIGURE -> FIGURES;
        };
    }

    private static List<Tab> tabs(CodedArticle article, String open, ReadingLinks links) {
        return List.of(
                tab(EVENTS, "Events", article.events().size(), open, links),
                tab(CLAIMS, "Claims", article.claims().size(), open, links),
                tab(FIGURES, "Figures", article.figures().size(), open, links),
                tab(LINKS, "Links", article.links().size(), open, links));
    }

    private static Tab tab(String name, String label, int count, String open, ReadingLinks links) {
        return new Tab(name, label, count, links.tab(name), name.equals(open));
    }

    private static Head head(CodedArticle article) {
        Document document = article.document();
        List<String> facts = new ArrayList<>();
        facts.add(document.outlet() == null ? "outlet unknown" : document.outlet());
        facts.add(
                document.published() == null
                        ? "day of publication unknown"
                        : document.published().toString());
        if (!article.sentences().isEmpty()) {
            facts.add(counted(article.sentences().size(), "sentence"));
        }
        long asserted = article.events().stream()
                .filter(event -> event.status() == Status.ASSERTED)
                .count();
        facts.add(counted(article.events().size(), "event") + " (" + asserted + " asserted)");
        String title = document.title();
        return new Head(title == null ? "Untitled text" : Labels.shown(title), facts);
    }

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** One tick for each thousandth of the text, of the most hostile event in it. */
    private static List<Tick> minimap(CodedArticle article, ReadingLinks links) {
        Event[] strongest = new Event[THOUSAND + 1];
        int length = Math.max(1, article.document().text().length());
        for (Event event : article.events()) {
            int y = (int) ((long) event.trigger().words().span().start() * THOUSAND / length);
            if (strongest[y] == null || strongest[y].quadClass() < event.quadClass()) {
                strongest[y] = event;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int y = 0; y < strongest.length; y++) {
            if (strongest[y] != null) {
                String link = links.to(Selection.Kind.EVENT, strongest[y].id().value());
                ticks.add(new Tick(y, strongest[y].quadClass(), link));
            }
        }
        return ticks;
    }
}
