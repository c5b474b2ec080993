package org.tocsin.local.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.local.ingest.CorrectionKeeper.Kept;
import org.tocsin.local.merge.Change;
import org.tocsin.local.merge.CopyGroups;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.model.event.EventId;
import org.tocsin.model.source.Publication;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.pipeline.Reading;
import org.tocsin.store.Tables;
import org.tocsin.store.table.StoredArticle;

/** Writes coded articles into the tables of a transaction, merges their events, and takes the versions that they replace out of the incidents. */
final class ArticleWriter {
    private final ReportMerge merge;
    private final CorrectionKeeper corrections;
    private final String knowledge;

    ArticleWriter(ReportMerge merge, CorrectionKeeper corrections, String knowledge) {
        this.merge = merge;
        this.corrections = corrections;
        this.knowledge = knowledge;
    }

    /** Writes articles none of which the store knows, each under a plan that holds now. */
    ReportMerge.Outcome write(Tables tables, List<Coded> articles) {
        Instant now = tables.now();
        List<DocumentId> replaced = new ArrayList<>();
        for (Coded coded : articles) {
            DocumentId old = coded.plan().replaces();
            if (old != null) {
                tables.articles().replace(old, coded.article().document().id());
                replaced.add(old);
            }
        }
        List<CopyGroups.Arrival> arrivals =
                articles.stream().map(ArticleWriter::arrival).toList();
        Map<DocumentId, DocumentId> groups = new CopyGroups(tables).place(arrivals, replaced);
        tables.articles()
                .add(
                        articles.stream()
                                .map(coded -> stored(coded, groups, now))
                                .toList(),
                        now,
                        knowledge,
                        Pipeline.ENGINE);
        tables.outlets()
                .see(articles.stream()
                        .map(coded -> coded.article().document().outlet())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        tables.copies().remove(replaced);
        tables.copies().add(arrivals.stream().map(CopyGroups::print).toList());
        Set<DocumentId> regrouped = new HashSet<>(groups.keySet());
        articles.forEach(coded -> regrouped.remove(coded.article().document().id()));
        groups.keySet().retainAll(regrouped);
        tables.copies().setGroups(groups);
        writeClaimsAndFigures(tables, articles, replaced);
        List<Kept> corrected = new ArrayList<>();
        Change change = change(tables, articles, replaced, regrouped, corrected);
        ReportMerge.Outcome outcome = merge.apply(tables, change);
        for (Kept kept : corrected) {
            tables.events().setMachineBody(kept.id(), kept.machineBody());
            tables.events().detach(kept.event().report().article());
        }
        return outcome;
    }

    private static CopyGroups.Arrival arrival(Coded coded) {
        return new CopyGroups.Arrival(
                coded.article().document().id(), coded.article().hash(), Objects.requireNonNull(coded.signature()));
    }

    private static StoredArticle stored(Coded coded, Map<DocumentId, DocumentId> groups, Instant now) {
        DocumentId id = coded.article().document().id();
        Publication published = coded.article().published();
        return new StoredArticle(
                coded.article().document(),
                coded.plan().origin(),
                coded.plan().version(),
                null,
                coded.article().hash(),
                coded.article().author(),
                published == null ? null : published.basis().name().toLowerCase(Locale.ROOT),
                groups.getOrDefault(id, id),
                null,
                now);
    }

    private static void writeClaimsAndFigures(Tables tables, List<Coded> articles, List<DocumentId> replaced) {
        for (DocumentId old : replaced) {
            tables.claims().removeOf(old);
            tables.figures().removeOf(old);
        }
        List<Reading> readings = articles.stream()
                .map(coded -> Objects.requireNonNull(coded.reading()))
                .toList();
        tables.claims()
                .add(readings.stream()
                        .flatMap(reading -> ClaimRecord.of(reading.claimed()).stream())
                        .toList());
        tables.figures()
                .add(readings.stream()
                        .flatMap(reading -> FigureRecord.of(reading.figured()).stream())
                        .toList());
    }

    /** @param corrected takes the events that people have corrected */
    private Change change(
            Tables tables,
            List<Coded> articles,
            List<DocumentId> replaced,
            Set<DocumentId> regrouped,
            List<Kept> corrected) {
        List<EventRecord> added = new ArrayList<>();
        Map<EventId, EventId> successors = new HashMap<>();
        for (Coded coded : articles) {
            List<EventRecord> events =
                    EventJson.records(Objects.requireNonNull(coded.reading()).coded(), knowledge, Pipeline.ENGINE);
            DocumentId old = coded.plan().replaces();
            if (old != null) {
                List<EventRecord> before = tables.events().ofArticle(old);
                CorrectionKeeper.moveOver(tables, old, before, events);
                successors.putAll(Successors.ofEdit(before, events));
            }
            for (Kept kept : corrections.correct(tables, events)) {
                added.add(kept.event());
                if (kept.machine() != null) {
                    corrected.add(kept);
                }
            }
        }
        return new Change(
                Set.copyOf(tables.events().idsOfArticles(replaced)),
                added,
                List.of(),
                successors,
                Set.of(),
                Set.copyOf(tables.events().idsOfArticles(regrouped)));
    }
}
