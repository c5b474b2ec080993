package org.tocsin.local.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;

/** Tells which event of a new reading is the deed that an old one was, so that names and people's word go over to it. */
final class Successors {
    private Successors() {}

    /** In an edited text a deed is known by its sentence and the place of its trigger there, else by its act, trigger and sides. */
    static Map<EventId, EventId> ofEdit(List<EventRecord> old, List<EventRecord> next) {
        Map<EventId, EventId> found = match(old, next, event -> {
            int within = event.trigger().words().span().start()
                    - event.sentence().span().start();
            return event.sentence().text() + "\n" + within;
        });
        List<EventRecord> oldLeft = old.stream()
                .filter(event -> !found.containsKey(event.report().event().id()))
                .toList();
        List<EventRecord> nextLeft = next.stream()
                .filter(event -> !found.containsValue(event.report().event().id()))
                .toList();
        found.putAll(match(
                oldLeft,
                nextLeft,
                event -> event.act() + "\n" + event.trigger().words().text() + "\n"
                        + event.actors().stream().map(party -> party.name()).toList()
                        + event.recipients().stream().map(party -> party.name()).toList()));
        return found;
    }

    /** In the same text a deed is known by the place of its trigger. */
    static Map<EventId, EventId> ofReading(List<EventRecord> old, List<EventRecord> next) {
        return match(
                old,
                next,
                event -> String.valueOf(event.trigger().words().span().start()));
    }

    /** Of several with one mark the first goes to the first. */
    private static Map<EventId, EventId> match(
            List<EventRecord> old, List<EventRecord> next, Function<Event, String> mark) {
        Map<String, Deque<EventId>> byMark = new HashMap<>();
        for (EventRecord event : next) {
            byMark.computeIfAbsent(mark.apply(event.report().event()), any -> new ArrayDeque<>())
                    .add(event.report().event().id());
        }
        Map<EventId, EventId> found = new HashMap<>();
        for (EventRecord event : old) {
            Deque<EventId> candidates =
                    byMark.getOrDefault(mark.apply(event.report().event()), new ArrayDeque<>());
            if (!candidates.isEmpty()) {
                found.put(event.report().event().id(), candidates.remove());
            }
        }
        return found;
    }
}
