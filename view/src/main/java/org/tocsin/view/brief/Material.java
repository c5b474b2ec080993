package org.tocsin.view.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.text.TextSpan;
import org.tocsin.store.database.Session;
import org.tocsin.view.list.ClaimRow;
import org.tocsin.view.list.FigureRow;
import org.tocsin.view.list.IncidentRow;
import org.tocsin.view.list.Json;
import org.tocsin.view.record.Evidence;

/** Finds the sentences behind incidents, claims and figures. */
final class Material {
    private record Known(@Nullable String title, @Nullable String url) {}

    private final Session session;
    private final Map<String, Known> articles = new HashMap<>();

    Material(Session session) {
        this.session = session;
    }

    /**
     * The sentences that report an incident.
     *
     * @param isDenial those that say it did not happen, or the others
     */
    List<Evidence> of(IncidentRow incident, boolean isDenial) {
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode report : Json.tree(incident.body()).path("reports")) {
            if (report.path("is_denial").asBoolean() == isDenial) {
                String published = Json.textOrNull(report.path("published"));
                evidence.add(evidence(
                        report.path("event_id").asText(),
                        report.path("article_id").asText(),
                        Json.textOrNull(report.path("outlet")),
                        published == null ? null : LocalDate.parse(published),
                        report.path("sentence")));
            }
        }
        return evidence;
    }

    Evidence of(ClaimRow claim) {
        return evidence(
                null,
                claim.article(),
                claim.outlet(),
                claim.published(),
                Json.tree(claim.body()).path("sentence"));
    }

    Evidence of(FigureRow figure) {
        return evidence(
                figure.event(),
                figure.article(),
                figure.outlet(),
                figure.published(),
                Json.tree(figure.body()).path("sentence"));
    }

    private Evidence evidence(
            @Nullable String event,
            String article,
            @Nullable String outlet,
            @Nullable LocalDate published,
            JsonNode sentence) {
        Known known = articles.computeIfAbsent(
                article,
                id -> session.one(
                                "SELECT title, url FROM article WHERE id = ?",
                                row -> new Known(row.textOrNull("title"), row.textOrNull("url")),
                                id)
                        .orElse(new Known(null, null)));
        return new Evidence(
                event,
                article,
                known.title(),
                outlet,
                published,
                known.url(),
                new TextSpan(
                        sentence.path("start").asInt(), sentence.path("end").asInt()),
                sentence.path("text").asText());
    }
}
