package org.tocsin.workbench.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reading view shows of one article.
 *
 * @param tab what the side pane lists: events, claims, figures or links
 * @param speakers who speaks where, the most talkative first
 * @param selected what is open; absent for nothing
 */
public record ReadingView(
        Head head,
        List<Paragraph> paragraphs,
        List<Tick> minimap,
        List<Speaker> speakers,
        String tab,
        List<Tab> tabs,
        List<Row> rows,
        @Nullable Card selected,
        List<String> problems) {
    public ReadingView {
        paragraphs = List.copyOf(paragraphs);
        minimap = List.copyOf(minimap);
        speakers = List.copyOf(speakers);
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** The same view, with what can be done with what is selected. */
    public ReadingView acting(List<Act> acts) {
        if (selected == null) {
            return this;
        }
        Card card = new Card(
                selected.key(),
                selected.kind(),
                selected.quadClass(),
                selected.status(),
                selected.title(),
                selected.facts(),
                selected.ties(),
                selected.link(),
                selected.why(),
                selected.whyLink(),
                selected.isWhyOpen(),
                selected.closeLink(),
                selected.marks(),
                acts);
        return new ReadingView(head, paragraphs, minimap, speakers, tab, tabs, rows, card, problems);
    }

    /**
     * The line above the text.
     *
     * @param facts outlet, day, number of sentences and so on, as far as they are known
     */
    public record Head(String title, List<String> facts) {
        public Head {
            facts = List.copyOf(facts);
        }
    }

    /** A paragraph of the text. */
    public record Paragraph(List<Segment> segments) {
        public Paragraph {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A stretch of text that everything found covers as a whole or not at all.
     *
     * @param start offset in the article
     * @param style classes for the style sheet
     * @param keys what covers it, e.g. {@code e:31b1 f:77aa}; empty for plain text
     * @param link where a click leads; absent for plain text
     * @param title what lies here, in a few words
     * @param isFirst the first segment of what the link leads to: the one that the keyboard stops at
     * @param isTarget the first segment of what is selected: the browser scrolls to it
     */
    public record Segment(
            int start,
            String text,
            String style,
            String keys,
            @Nullable String link,
            String title,
            boolean isFirst,
            boolean isTarget) {}

    /**
     * An event on the strip beside the text.
     *
     * @param y place, 0 (first letter) to 1000 (last)
     */
    public record Tick(int y, int quadClass, String link) {}

    /**
     * Whose words stand where.
     *
     * @param places of the claims: x and width, of 1000
     */
    public record Speaker(String name, int claims, List<Stretch> places) {
        public Speaker {
            places = List.copyOf(places);
        }
    }

    /** A stretch of the text, in thousandths of its length. */
    public record Stretch(int x, int width) {}

    /** A tab of the side pane. */
    public record Tab(String name, String label, int count, String link, boolean isOpen) {}

    /**
     * An entry of the list that a tab shows.
     *
     * @param key of what it stands for, e.g. {@code e:31b1}
     * @param quadClass 1 to 4; 0 for what is no event
     * @param status of an event; for others what the style sheet knows them by
     * @param code at the right, short
     */
    public record Row(
            String key,
            String link,
            int quadClass,
            String status,
            String head,
            String detail,
            String code,
            boolean isOpen) {}

    /**
     * All that is known of what is selected.
     *
     * @param marks places in the text by role, as the script reads them: {@code actor 10 25;recipient 30 41}
     * @param link with this selected and nothing else open
     * @param why absent for what no rule made
     * @param acts what can be done with it
     */
    public record Card(
            String key,
            String kind,
            int quadClass,
            String status,
            String title,
            List<Fact> facts,
            List<Fact> ties,
            String link,
            @Nullable Why why,
            String whyLink,
            boolean isWhyOpen,
            String closeLink,
            String marks,
            List<Act> acts) {
        public Card {
            acts = List.copyOf(acts);
            facts = List.copyOf(facts);
            ties = List.copyOf(ties);
        }
    }

    /** Leads to where something can be done with what is selected. */
    public record Act(String label, String link) {}

    /**
     * A line of a card.
     *
     * @param note how the value is known, or what it means; empty for nothing
     * @param link where the value leads; absent for nowhere
     */
    public record Fact(
            String name,
            String value,
            String note,
            @Nullable String link) {
        static Fact of(String name, String value) {
            return new Fact(name, value, "", null);
        }

        static Fact of(String name, String value, String note) {
            return new Fact(name, value, note, null);
        }
    }

    /** Why an event was coded so. */
    public record Why(List<Rule> rules, String trigger, List<String> operators, String knowledge, String engine) {
        public Why {
            rules = List.copyOf(rules);
            operators = List.copyOf(operators);
        }
    }

    /**
     * A sense of the lexicon that fired.
     *
     * @param frame the clause that it looks for; empty for one that the lexicon does not hold any more
     * @param act what it makes of it
     * @param place file and line
     */
    public record Rule(String id, String frame, String act, String example, String place) {}
}
