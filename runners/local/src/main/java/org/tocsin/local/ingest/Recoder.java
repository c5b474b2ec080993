package org.tocsin.local.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.local.ingest.CorrectionKeeper.Kept;
import org.tocsin.local.merge.Change;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.model.event.EventId;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.OrderedRun;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.pipeline.Reading;
import org.tocsin.store.Store;
import org.tocsin.store.Tables;
import org.tocsin.store.desk.Correction;

/**
 * Codes stored texts anew with the present knowledge, tells what changes, and writes it. People's corrections and decisions hold; an event that a
 * person has corrected and the machine does not find any more stays.
 */
public final class Recoder {
    private final Store store;
    private final Pipeline pipeline;
    private final ReportMerge merge;
    private final CorrectionKeeper corrections;
    private final int portion;

    /** @param portion articles of one transaction */
    public Recoder(Store store, Pipeline pipeline, ReportMerge merge, int portion) {
        this.store = store;
        this.pipeline = pipeline;
        this.merge = merge;
        this.corrections = new CorrectionKeeper(pipeline::scored);
        this.portion = portion;
    }

    /**
     * What a new reading changes in an article.
     *
     * @param changed events that tell the same deed in another way, old and new
     */
    public record Diff(
            DocumentId article,
            List<EventRecord> gone,
            List<EventRecord> fresh,
            Map<EventRecord, EventRecord> changed) {
        public Diff {
            gone = List.copyOf(gone);
            fresh = List.copyOf(fresh);
            changed = Map.copyOf(changed);
        }

        public boolean isEmpty() {
            return gone.isEmpty() && fresh.isEmpty() && changed.isEmpty();
        }
    }

    /** The current articles published since a day, or that came since then if nobody knows when they were; all without a day. */
    public List<DocumentId> articles(@Nullable LocalDate since) {
        return store.read(tables -> tables.articles().currentSince(since));
    }

    /**
     * Codes articles anew.
     *
     * @param writes whether the changes are written; else they are only told
     * @param sink is told of each article in its turn, with an empty difference where nothing changes
     */
    public void recode(List<DocumentId> articles, int threads, boolean writes, Consumer<Diff> sink) {
        List<Recoded> waiting = new ArrayList<>();
        try (OrderedRun<DocumentId, Optional<Recoded>> run = new OrderedRun<>(
                threads,
                this::read,
                found -> found.ifPresent(recoded -> {
                    waiting.add(recoded);
                    if (waiting.size() >= portion) {
                        finish(waiting, writes, sink);
                    }
                }))) {
            articles.forEach(run::accept);
        }
        finish(waiting, writes, sink);
    }

    private record Recoded(Document document, Reading reading) {}

    private Optional<Recoded> read(DocumentId id) {
        return store.<Optional<Document>>read(
                        tables -> tables.articles().byId(id).map(article -> article.document()))
                .map(document -> new Recoded(document, pipeline.read(document)));
    }

    private void finish(List<Recoded> waiting, boolean writes, Consumer<Diff> sink) {
        if (waiting.isEmpty()) {
            return;
        }
        List<Recoded> articles = List.copyOf(waiting);
        List<Diff> diffs = writes
                ? store.write(tables ->
                        articles.stream().map(article -> write(tables, article)).toList())
                : store.read(tables -> articles.stream()
                        .map(article -> diff(tables, article).diff())
                        .toList());
        waiting.clear();
        diffs.forEach(sink);
    }

    /** The difference, with what is needed to write it. */
    private record Work(Diff diff, List<Kept> events, Map<EventId, EventId> successors) {}

    private Work diff(Tables tables, Recoded recoded) {
        DocumentId article = recoded.document().id();
        List<EventRecord> old = tables.events().ofArticle(article);
        List<EventRecord> machine = EventJson.records(recoded.reading().coded(), pipeline.knowledge(), Pipeline.ENGINE);
        List<Kept> events = corrections.correct(tables, machine);
        List<EventRecord> next = events.stream().map(Kept::event).toList();
        Map<EventId, EventId> successors = Successors.ofReading(old, next);
        Map<EventId, EventRecord> nextById = new HashMap<>();
        next.forEach(event -> nextById.put(id(event), event));
        Set<EventId> people = tables.corrections().ofArticle(article).stream()
                .map(Correction::event)
                .collect(Collectors.toSet());
        List<EventRecord> gone = new ArrayList<>();
        Map<EventRecord, EventRecord> changed = new HashMap<>();
        Set<EventId> met = new HashSet<>();
        for (EventRecord event : old) {
            EventId successor = successors.get(id(event));
            EventRecord now = successor == null ? null : nextById.get(successor);
            if (now != null) {
                met.add(successor);
                if (!isSame(event, now)) {
                    changed.put(event, now);
                }
            } else if (!people.contains(id(event))) {
                gone.add(event);
            }
        }
        List<EventRecord> fresh =
                next.stream().filter(event -> !met.contains(id(event))).toList();
        return new Work(new Diff(article, gone, fresh, changed), events, successors);
    }

    private static EventId id(EventRecord event) {
        return event.report().event().id();
    }

    /** Whether two readings are one, whatever version of the program and of the knowledge gave them. */
    private static boolean isSame(EventRecord one, EventRecord other) {
        return EventJson.line(new EventRecord(one.report(), one.links(), "", ""))
                .equals(EventJson.line(new EventRecord(other.report(), other.links(), "", "")));
    }

    private Diff write(Tables tables, Recoded recoded) {
        Work work = diff(tables, recoded);
        Diff diff = work.diff();
        Map<EventId, String> machineBodies = new HashMap<>();
        work.events().forEach(kept -> {
            String body = kept.machineBody();
            if (body != null) {
                machineBodies.put(kept.id(), body);
            }
        });
        if (!diff.isEmpty()) {
            merge.apply(tables, change(tables, diff, machineBodies));
            machineBodies.forEach((event, body) -> tables.events().setMachineBody(event, body));
        }
        writeClaimsAndFigures(tables, recoded);
        tables.articles().setCoded(diff.article(), tables.now(), pipeline.knowledge(), Pipeline.ENGINE);
        return diff;
    }

    private static Change change(Tables tables, Diff diff, Map<EventId, String> machineBodies) {
        Set<EventId> removed = diff.gone().stream().map(Recoder::id).collect(Collectors.toSet());
        List<EventRecord> added = new ArrayList<>(diff.fresh());
        List<EventRecord> corrected = new ArrayList<>();
        Map<EventId, EventId> successors = new HashMap<>();
        diff.changed().forEach((old, next) -> {
            if (id(old).equals(id(next))) {
                tables.events().put(next, machineBodies.get(id(next)));
                corrected.add(next);
            } else {
                removed.add(id(old));
                added.add(next);
                successors.put(id(old), id(next));
            }
        });
        return new Change(removed, added, corrected, successors, Set.of(), Set.of());
    }

    private static void writeClaimsAndFigures(Tables tables, Recoded recoded) {
        DocumentId article = recoded.document().id();
        List<ClaimRecord> claims = ClaimRecord.of(recoded.reading().claimed());
        List<FigureRecord> figures = FigureRecord.of(recoded.reading().figured());
        tables.claims().removeOf(article);
        tables.claims().add(claims);
        tables.figures().removeOf(article);
        tables.figures().add(figures);
        tables.events().detach(article);
    }
}
