package org.tocsin.view.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.TextSpan;
import org.tocsin.view.list.ArticleRow;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.EventRow;
import org.tocsin.view.list.FigureRow;

/**
 * An article with all that was found in it, in the order of its text.
 *
 * @param highlights where it was found, by start; they may overlap
 * @param speakers who speaks where, in the order in which they first do
 * @param versions the ids of all its versions, oldest first
 * @param copies the ids of other articles that are near-duplicates of it
 */
public record ArticleView(
        ArticleRow row,
        String text,
        List<EventRow> events,
        List<ClaimRow> claims,
        List<FigureRow> figures,
        List<IncidentView.LinkView> links,
        List<Highlight> highlights,
        List<Speaker> speakers,
        List<String> versions,
        List<String> copies,
        List<IncidentView.Note> notes) {

    /** What a span shows. */
    public enum Kind {
        EVENT,
        CLAIM,
        FIGURE
    }

    /** Words that something was found in; for an event, its trigger. */
    public record Highlight(Kind kind, String id, TextSpan span) {}

    /**
     * A speaker and where he speaks.
     *
     * @param name absent for "said" without anybody
     */
    public record Speaker(@Nullable String name, @Nullable String country, List<TextSpan> spans) {}
}
