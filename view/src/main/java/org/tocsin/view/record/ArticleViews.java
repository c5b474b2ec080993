package org.tocsin.view.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.text.TextSpan;
import org.tocsin.store.Store;
import org.tocsin.store.database.Session;
import org.tocsin.view.list.ArticleRow;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.EventRow;
import org.tocsin.view.list.FigureRow;
import org.tocsin.view.list.Json;
import org.tocsin.view.list.Listings;
import org.tocsin.view.record.ArticleView.Highlight;
import org.tocsin.view.record.ArticleView.Kind;
import org.tocsin.view.record.ArticleView.Speaker;

/** Answers articles with what was found in them, also old versions. */
public final class ArticleViews {
    private final Store store;

    public ArticleViews(Store store) {
        this.store = store;
    }

    public Optional<ArticleView> of(String id) {
        return store.read(tables -> {
            Session session = tables.session();
            return session.one(
                            "SELECT " + Listings.ARTICLES.select() + " FROM article a WHERE a.id = ?",
                            Listings.ARTICLES.read(),
                            id)
                    .map(row -> view(session, row));
        });
    }

    private static ArticleView view(Session session, ArticleRow row) {
        String id = row.id();
        String text = session.one("SELECT text FROM article WHERE id = ?", found -> found.text("text"), id)
                .orElse("");
        List<EventRow> events = session.list(
                "SELECT " + Listings.EVENTS.select() + " FROM event e WHERE e.article = ? ORDER BY e.position",
                Listings.EVENTS.read(),
                id);
        List<ClaimRow> claims = session.list(
                "SELECT " + Listings.CLAIMS.select() + " FROM claim c WHERE c.article = ? ORDER BY c.position",
                Listings.CLAIMS.read(),
                id);
        List<FigureRow> figures = session.list(
                "SELECT " + Listings.FIGURES.select() + " FROM figure f WHERE f.article = ? ORDER BY f.position",
                Listings.FIGURES.read(),
                id);
        return new ArticleView(
                row,
                text,
                events,
                claims,
                figures,
                IncidentViews.links(session, events.stream().map(EventRow::id).toList(), true),
                highlights(events, claims, figures),
                speakers(claims),
                session.list(
                        "SELECT v.id FROM article v WHERE v.origin = (SELECT o.origin FROM article o WHERE o.id = ?)"
                                + " ORDER BY v.version",
                        found -> found.text("id"),
                        id),
                session.list(
                        "SELECT v.id FROM article v WHERE v.copy_group = (SELECT o.copy_group FROM article o WHERE o.id = ?)"
                                + " AND v.id <> ? ORDER BY v.id",
                        found -> found.text("id"),
                        id,
                        id),
                IncidentViews.notes(session, id));
    }

    private static List<Highlight> highlights(List<EventRow> events, List<ClaimRow> claims, List<FigureRow> figures) {
        List<Highlight> highlights = new ArrayList<>();
        for (EventRow event : events) {
            add(
                    highlights,
                    Kind.EVENT,
                    event.id(),
                    spans(Json.tree(event.body()).path("trigger")));
        }
        for (ClaimRow claim : claims) {
            add(highlights, Kind.CLAIM, claim.id(), Spans.ofClaim(claim.body()));
        }
        for (FigureRow figure : figures) {
            add(highlights, Kind.FIGURE, figure.id(), spans(Json.tree(figure.body())));
        }
        highlights.sort(Comparator.<Highlight>comparingInt(mark -> mark.span().start())
                .thenComparing(mark -> -mark.span().end())
                .thenComparing(Highlight::kind)
                .thenComparing(Highlight::id));
        return highlights;
    }

    private static List<TextSpan> spans(com.fasterxml.jackson.databind.JsonNode node) {
        List<TextSpan> spans = new ArrayList<>();
        Spans.add(spans, node);
        return spans;
    }

    private static void add(List<Highlight> highlights, Kind kind, String id, List<TextSpan> spans) {
        spans.forEach(span -> highlights.add(new Highlight(kind, id, span)));
    }

    private static List<Speaker> speakers(List<ClaimRow> claims) {
        Map<String, List<ClaimRow>> bySpeaker = new LinkedHashMap<>();
        claims.forEach(claim -> bySpeaker
                .computeIfAbsent(String.valueOf(claim.speaker()), any -> new ArrayList<>())
                .add(claim));
        return bySpeaker.values().stream()
                .map(said -> new Speaker(
                        said.get(0).speaker(),
                        said.get(0).speakerCountry(),
                        said.stream()
                                .flatMap(claim -> Spans.ofClaim(claim.body()).stream())
                                .toList()))
                .toList();
    }
}
