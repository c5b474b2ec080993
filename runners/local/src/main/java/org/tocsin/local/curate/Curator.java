package org.tocsin.local.curate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventReader;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.local.merge.Change;
import org.tocsin.local.merge.ReportMerge;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.MergeDecision;
import org.tocsin.store.Store;
import org.tocsin.store.Tables;
import org.tocsin.store.desk.Correction;
import org.tocsin.store.table.Outlet;

/**
 * Does what people decide, each decision in one transaction with all that follows from it: what it touches is grouped and counted anew. The machine's
 * answer stays beside every correction, and every correction can be undone.
 */
public final class Curator {
    private final Store store;
    private final ReportMerge merge;
    private final Corrections corrections;

    /** @param scored gives an event the values that the code tables have for its act */
    public Curator(Store store, ReportMerge merge, UnaryOperator<Event> scored) {
        this.store = store;
        this.merge = merge;
        this.corrections = new Corrections(scored);
    }

    /**
     * Sets a field of an event.
     *
     * @param field as the contract names it, e.g. {@code status}, {@code date.start}
     * @param value as JSON
     * @return the correction's id
     * @throws CurationException if there is no such event, or it cannot have that value
     */
    public String correct(EventId id, String field, String value, String who, @Nullable String why) {
        return correctAll(List.of(id), field, value, who, why).get(0);
    }

    /**
     * Sets a field of several events, those of a happening for example: of all or of none.
     *
     * @return the corrections' ids, in the order of the events
     * @throws CurationException if there is no such event, or one cannot have that value
     */
    public List<String> correctAll(List<EventId> ids, String field, String value, String who, @Nullable String why) {
        return store.write(tables -> {
            List<String> made = new ArrayList<>();
            List<EventRecord> corrected = new ArrayList<>();
            for (EventId id : ids) {
                EventRecord event = event(tables, id);
                String before = Corrections.value(event, field);
                Correction correction = correction(tables, event, field, value, before, who, why);
                tables.corrections().add(correction);
                made.add(correction.id());
                corrected.add(rewritten(tables, event));
            }
            merge.apply(tables, Change.correcting(corrected));
            return made;
        });
    }

    /** Says that an event is none: it leaves the store, and no new reading brings it back. */
    public String delete(EventId id, String who, @Nullable String why) {
        return store.write(tables -> {
            EventRecord event = event(tables, id);
            String machine = tables.events().machineBody(id).orElse(EventJson.line(event));
            Correction correction = correction(tables, event, Correction.EXISTENCE, "false", machine, who, why);
            tables.corrections().add(correction);
            merge.apply(tables, Change.removing(Set.of(id)));
            tables.events().detach(event.report().article());
            return correction.id();
        });
    }

    /**
     * Takes a correction back: what the machine said, or an older correction, holds again.
     *
     * @throws CurationException if there is no such correction, or it was taken back before
     */
    public void undo(String id) {
        store.write(tables -> {
            Correction correction = tables.corrections()
                    .byId(id)
                    .filter(Correction::holds)
                    .orElseThrow(() -> new CurationException("no correction '" + id + "' holds"));
            tables.corrections().undo(id, tables.now());
            if (correction.isDeletion()) {
                restore(tables, correction);
            } else {
                tables.events()
                        .byId(correction.event())
                        .ifPresent(event -> merge.apply(tables, Change.correcting(List.of(rewritten(tables, event)))));
            }
            return id;
        });
    }

    private void restore(Tables tables, Correction deletion) {
        String machine = deletion.machineValue();
        if (machine == null || tables.articles().byId(deletion.article()).isEmpty()) {
            throw new CurationException("nothing is left of the event that correction " + deletion.id() + " deleted");
        }
        EventRecord event = EventReader.read(machine);
        List<Correction> own = ownCorrections(tables, event);
        EventRecord corrected = corrections.apply(event, own);
        tables.events().put(corrected, own.isEmpty() ? null : machine);
        merge.apply(tables, Change.correcting(List.of(corrected)));
    }

    /** Writes an event as the machine says with the corrections that hold. */
    private EventRecord rewritten(Tables tables, EventRecord stored) {
        EventId id = stored.report().event().id();
        EventRecord machine =
                tables.events().machineBody(id).map(EventReader::read).orElse(stored);
        List<Correction> own = ownCorrections(tables, machine);
        EventRecord corrected = corrections.apply(machine, own);
        tables.events().put(corrected, own.isEmpty() ? null : EventJson.line(machine));
        return corrected;
    }

    private static List<Correction> ownCorrections(Tables tables, EventRecord event) {
        return tables.corrections().ofArticle(event.report().article()).stream()
                .filter(correction ->
                        correction.event().equals(event.report().event().id()))
                .filter(correction -> !correction.isDeletion())
                .toList();
    }

    private static Correction correction(
            Tables tables,
            EventRecord event,
            String field,
            String value,
            String before,
            String who,
            @Nullable String why) {
        return new Correction(
                tables.corrections().nextId(),
                event.report().article(),
                event.report().event().trigger().words().span().start(),
                event.report().event().id(),
                field,
                value,
                before,
                who,
                why,
                tables.now(),
                null);
    }

    private static EventRecord event(Tables tables, EventId id) {
        return tables.events().byId(id).orElseThrow(() -> new CurationException("there is no event '" + id + "'"));
    }

    /** Says that two incidents are one. The name that is given up leads to the other. */
    public void join(IncidentId one, IncidentId other, String who, @Nullable String why) {
        store.write(tables -> {
            EventId first = members(tables, one).first();
            EventId second = members(tables, other).first();
            if (tables.incidents().successor(one).equals(tables.incidents().successor(other))) {
                throw new CurationException("'" + one + "' and '" + other + "' are one incident");
            }
            tables.merges().decide(new MergeDecision.Together(first, second), who, why, tables.now());
            return merge.apply(tables, Change.regrouping(Set.of(first, second)));
        });
    }

    /**
     * Says that some reports of an incident tell of another happening than the rest.
     *
     * @param events those that go; they stay together
     */
    public void split(IncidentId incident, Set<EventId> events, String who, @Nullable String why) {
        store.write(tables -> {
            NavigableSet<EventId> rest = members(tables, incident);
            NavigableSet<EventId> parted = sorted(events);
            if (!rest.containsAll(parted) || parted.isEmpty() || parted.size() == rest.size()) {
                throw new CurationException("to split '" + incident + "' name some of its events and not all: it has "
                        + rest.size() + ", " + rest);
            }
            rest.removeAll(parted);
            EventId first = parted.first();
            for (EventId event : parted.tailSet(first, false)) {
                tables.merges().decide(new MergeDecision.Together(first, event), who, why, tables.now());
            }
            for (EventId event : rest) {
                tables.merges().decide(new MergeDecision.Apart(first, event), who, why, tables.now());
            }
            Set<EventId> touched = new HashSet<>(rest);
            touched.addAll(parted);
            return merge.apply(tables, Change.regrouping(touched));
        });
    }

    private static NavigableSet<EventId> members(Tables tables, IncidentId incident) {
        IncidentId present = tables.incidents().successor(incident);
        Set<EventId> members = tables.incidents().members(Set.of(present)).get(present);
        if (members == null) {
            throw new CurationException("there is no incident '" + incident + "'");
        }
        return sorted(members);
    }

    private static NavigableSet<EventId> sorted(Set<EventId> events) {
        NavigableSet<EventId> sorted = new TreeSet<>(java.util.Comparator.comparing(EventId::value));
        sorted.addAll(events);
        return sorted;
    }

    /** Writes down what somebody knows of an outlet; the sources of all that it reports are counted anew. */
    public void review(Outlet outlet) {
        store.write(tables -> {
            Map<String, String> before = tables.outlets().owners().ownerOfOutlet();
            tables.outlets().put(outlet);
            boolean isSame = before.equals(tables.outlets().owners().ownerOfOutlet());
            return isSame
                    ? Set.of()
                    : merge.apply(tables, Change.rebuilding(tables.events().idsOfOutlet(outlet.name())))
                            .put();
        });
    }
}
