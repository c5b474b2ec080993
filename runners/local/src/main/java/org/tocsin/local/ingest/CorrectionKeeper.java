package org.tocsin.local.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventReader;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.local.curate.Corrections;
import org.tocsin.local.curate.CurationException;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.Tables;
import org.tocsin.store.desk.Correction;

/** Puts what people have corrected onto a new reading of an article, so that no machine undoes it. */
final class CorrectionKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionKeeper.class);

    private final Corrections corrections;

    /** @param scored gives an event the values that the code tables have for its act */
    CorrectionKeeper(UnaryOperator<Event> scored) {
        this.corrections = new Corrections(scored);
    }

    /**
     * An event with people's corrections on it.
     *
     * @param machine as the machine gives it; absent where nobody has corrected it
     */
    record Kept(EventRecord event, @Nullable EventRecord machine) {
        EventId id() {
            return event.report().event().id();
        }

        /** The machine's answer, to be kept beside the event. */
        @Nullable
        String machineBody() {
            return machine == null ? null : EventJson.line(machine);
        }
    }

    /** Lets the corrections of a version of an article hold for the same deeds in the next one. */
    static void moveOver(Tables tables, DocumentId old, List<EventRecord> before, List<EventRecord> after) {
        for (Correction correction : tables.corrections().ofArticle(old)) {
            EventRecord corrected = correction.isDeletion() && correction.machineValue() != null
                    ? EventReader.read(correction.machineValue())
                    : byId(before, correction.event()).orElse(null);
            if (corrected != null) {
                EventId next = Successors.ofEdit(List.of(corrected), after).get(correction.event());
                if (next != null) {
                    Event event = byId(after, next).orElseThrow().report().event();
                    DocumentId article =
                            byId(after, next).orElseThrow().report().article();
                    tables.corrections().move(correction, article, start(event), next);
                }
            }
        }
    }

    /** The events of articles without those that people have deleted, the others as people have corrected them. */
    List<Kept> correct(Tables tables, List<EventRecord> events) {
        Map<DocumentId, List<EventRecord>> byArticle = new HashMap<>();
        events.forEach(event -> byArticle
                .computeIfAbsent(event.report().article(), any -> new ArrayList<>())
                .add(event));
        Map<EventId, List<Correction>> byEvent = new HashMap<>();
        byArticle.forEach((article, own) -> {
            for (Correction correction : tables.corrections().ofArticle(article)) {
                meant(correction, own).ifPresent(event -> {
                    EventId id = event.report().event().id();
                    if (!id.equals(correction.event())) {
                        tables.corrections().move(correction, article, correction.triggerStart(), id);
                    }
                    byEvent.computeIfAbsent(id, any -> new ArrayList<>()).add(correction);
                });
            }
        });
        List<Kept> kept = new ArrayList<>();
        for (EventRecord event : events) {
            List<Correction> own = byEvent.getOrDefault(event.report().event().id(), List.of());
            if (own.isEmpty()) {
                kept.add(new Kept(event, null));
            } else if (own.stream().noneMatch(Correction::isDeletion)) {
                kept.add(new Kept(apply(event, own), event));
            }
        }
        return kept;
    }

    private EventRecord apply(EventRecord event, List<Correction> own) {
        List<Correction> possible = new ArrayList<>();
        for (Correction correction : own) {
            possible.add(correction);
            try {
                corrections.apply(event, possible);
            } catch (CurationException cause) {
                possible.remove(correction);
                LOG.warn(
                        "correction {} does not fit the new reading of event {}: {}",
                        correction.id(),
                        event.report().event().id(),
                        cause.getMessage());
            }
        }
        return corrections.apply(event, possible);
    }

    /** The event that a correction is of: the one with its id, else the first that its trigger tells. */
    private static Optional<EventRecord> meant(Correction correction, List<EventRecord> events) {
        return byId(events, correction.event())
                .or(() -> events.stream()
                        .filter(event -> start(event.report().event()) == correction.triggerStart())
                        .findFirst());
    }

    private static Optional<EventRecord> byId(List<EventRecord> events, EventId id) {
        return events.stream()
                .filter(event -> event.report().event().id().equals(id))
                .findFirst();
    }

    private static int start(Event event) {
        return event.trigger().words().span().start();
    }
}
