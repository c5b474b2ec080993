package org.tocsin.workbench.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.text.TextSpan;
import org.tocsin.workbench.coding.CodedArticle;
import org.tocsin.workbench.reading.ReadingView.Row;
import org.tocsin.workbench.reading.Selection.Kind;

/** Makes the entries of the lists in the side pane. */
final class RowBuilder {
    private final CodedArticle article;
    private final ReadingLinks links;
    private final Selection selection;
    private final Map<EventId, Event> events = new HashMap<>();

    RowBuilder(CodedArticle article, ReadingLinks links, Selection selection) {
        this.article = article;
        this.links = links;
        this.selection = selection;
        article.events().forEach(event -> events.put(event.id(), event));
    }

    List<Row> rows(String tab) {
        return switch (tab) {
            case "claims" -> article.claims().stream().map(this::row).toList();
            case "figures" -> article.figures().stream().map(this::row).toList();
            case "links" -> article.links().stream().map(this::row).toList();
            default -> article.events().stream().map(this::row).toList();
        };
    }

    private Row row(Event event) {
        String id = event.id().value();
        return new Row(
                Selection.key(Kind.EVENT, id),
                links.to(Kind.EVENT, id),
                event.quadClass(),
                event.status().name().toLowerCase(Locale.ROOT),
                Labels.shown(Labels.sides(event.actors()) + " → " + Labels.sides(event.recipients())),
                "“" + Labels.shown(event.trigger().words().text()) + "” · " + Labels.of(event.status()) + " · "
                        + Labels.when(event.when())
                        + (event.where() == null ? "" : " · " + event.where().name()),
                event.act().cameo() + " " + Labels.plover(event.act()),
                selection.is(Kind.EVENT, id));
    }

    private Row row(Claim claim) {
        String id = claim.id().value();
        String speaker =
                claim.speaker() == null ? "nobody named" : claim.speaker().name();
        return new Row(
                Selection.key(Kind.CLAIM, id),
                links.to(Kind.CLAIM, id),
                0,
                "claim",
                Labels.shown(speaker) + (claim.role() == null ? "" : ", " + Labels.shown(claim.role())),
                Labels.excerpt(contentOf(claim)),
                Labels.of(claim.modality()) + ", " + Labels.of(claim.quoteType()),
                selection.is(Kind.CLAIM, id));
    }

    private String contentOf(Claim claim) {
        String text = article.document().text();
        return String.join(
                " … ",
                claim.content().stream().map((TextSpan span) -> span.of(text)).toList());
    }

    private Row row(StatedFigure stated) {
        String id = stated.id().value();
        String sayer = stated.sayer() == null ? "the outlet" : stated.sayer().name();
        return new Row(
                Selection.key(Kind.FIGURE, id),
                links.to(Kind.FIGURE, id),
                0,
                "figure",
                Labels.figure(stated.figure())
                        + (stated.subject().isEmpty() ? "" : " · " + Labels.shown(stated.subject())),
                "“" + Labels.shown(stated.figure().text()) + "” · said by " + Labels.shown(sayer)
                        + (stated.partOf() == null ? "" : " · a part of another figure"),
                stated.figure().kind(),
                selection.is(Kind.FIGURE, id));
    }

    private Row row(StatedLink link) {
        String id = link.from().value();
        Event from = events.get(link.from());
        return new Row(
                Selection.key(Kind.EVENT, id),
                links.to(Kind.EVENT, id),
                from == null ? 0 : from.quadClass(),
                from == null ? "link" : from.status().name().toLowerCase(Locale.ROOT),
                (from == null ? "" : "“" + Labels.shown(from.trigger().words().text()) + "” ← ") + "“"
                        + Labels.excerpt(link.target().text()) + "”",
                "“" + Labels.shown(link.cue().text()) + "” · said by "
                        + (link.holder() == null
                                ? "the outlet"
                                : Labels.shown(link.holder().name())),
                Labels.of(link.type()),
                selection.is(Kind.EVENT, id));
    }
}
