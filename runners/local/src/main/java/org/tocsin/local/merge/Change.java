package org.tocsin.local.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.EventId;

/**
 * What has happened to the reports of the store, to be merged in one go.
 *
 * @param removed events that are no more
 * @param added events that are new, or stand in the place of removed ones; their articles are in the store
 * @param corrected events that are in the store with other fields than before
 * @param successors for removed events the added ones that tell the same deed: incidents keep their names and people's decisions hold
 * @param regrouped events whose groups may be others, since somebody has decided so
 * @param rebuilt events whose reports look otherwise than before, though they are grouped as before
 */
public record Change(
        Set<EventId> removed,
        List<EventRecord> added,
        List<EventRecord> corrected,
        Map<EventId, EventId> successors,
        Set<EventId> regrouped,
        Set<EventId> rebuilt) {
    public Change {
        removed = Set.copyOf(removed);
        added = List.copyOf(added);
        corrected = List.copyOf(corrected);
        successors = Map.copyOf(successors);
        regrouped = Set.copyOf(regrouped);
        rebuilt = Set.copyOf(rebuilt);
    }

    /** Articles that nobody had, with their events. */
    public static Change adding(List<EventRecord> events) {
        return new Change(Set.of(), events, List.of(), Map.of(), Set.of(), Set.of());
    }

    /** Events are no more. */
    public static Change removing(Collection<EventId> events) {
        return new Change(Set.copyOf(events), List.of(), List.of(), Map.of(), Set.of(), Set.of());
    }

    /** Events have other fields. */
    public static Change correcting(List<EventRecord> events) {
        return new Change(Set.of(), List.of(), events, Map.of(), Set.of(), Set.of());
    }

    /** The events whose traits of before do not hold any more. */
    Set<EventId> outdated() {
        Set<EventId> outdated = new HashSet<>(removed);
        corrected.forEach(event -> outdated.add(event.report().event().id()));
        return outdated;
    }

    /** The events whose incidents are to be built anew even if they are grouped as before. */
    Set<EventId> dirty() {
        Set<EventId> dirty = new HashSet<>(rebuilt);
        corrected.forEach(event -> dirty.add(event.report().event().id()));
        return dirty;
    }

    /** Groups may be others. */
    public static Change regrouping(Collection<EventId> events) {
        return new Change(Set.of(), List.of(), List.of(), Map.of(), Set.copyOf(events), Set.of());
    }

    /** Reports look otherwise. */
    public static Change rebuilding(Collection<EventId> events) {
        return new Change(Set.of(), List.of(), List.of(), Map.of(), Set.of(), Set.copyOf(events));
    }
}
