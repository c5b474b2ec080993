package org.tocsin.local.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.json.IncidentJson;
import org.tocsin.local.Records;
import org.tocsin.merge.Merger;
import org.tocsin.model.event.EventId;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.IncidentId;
import org.tocsin.model.incident.MergeDecision;
import org.tocsin.model.incident.OwnerRegistry;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.store.Store;
import org.tocsin.store.Tables;

class ReportMergeTest {
    private final ReportMerge merge = new ReportMerge(KnowledgeFiles.bundled());
    private final Merger merger = new Merger(KnowledgeFiles.bundled(), OwnerRegistry.EMPTY);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void portionsGiveTheIncidentsOfAllAtOnce() {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            List<EventRecord> events = Records.strikes(random, 80);
            Collections.shuffle(events, random);
            try (Store store = Records.store(folder.resolve("portions" + seed))) {
                for (int from = 0; from < events.size(); ) {
                    int to = Math.min(events.size(), from + 1 + random.nextInt(20));
                    List<EventRecord> portion = events.subList(from, to);
                    store.write(tables -> add(tables, portion));
                    from = to;
                }

                assertThat(incidents(store)).as("seed %d", seed).isEqualTo(atOnce(events, List.of()));
                assertThat(store.check()).isEmpty();
            }
        }
    }

    @Test
    void whatIsTakenOutLeavesTheIncidentsOfTheRest() {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            List<EventRecord> events = Records.strikes(random, 80);
            try (Store store = Records.store(folder.resolve("removal" + seed))) {
                store.write(tables -> add(tables, events));
                List<EventRecord> kept = new ArrayList<>(events);
                for (int round = 0; round < 4; round++) {
                    Collections.shuffle(kept, random);
                    Set<EventId> gone = kept.subList(0, 10).stream()
                            .map(event -> event.report().event().id())
                            .collect(Collectors.toSet());
                    kept.subList(0, 10).clear();
                    store.write(tables -> merge.apply(tables, Change.removing(gone)));

                    assertThat(incidents(store)).as("seed %d", seed).isEqualTo(atOnce(kept, List.of()));
                }
                assertThat(store.check()).isEmpty();
            }
        }
    }

    @Test
    void decisionsHoldWhateverComesAfterThem() {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            List<EventRecord> events = Records.strikes(random, 60);
            List<MergeDecision> decisions = new ArrayList<>();
            try (Store store = Records.store(folder.resolve("decisions" + seed))) {
                store.write(tables -> add(tables, events.subList(0, 40)));
                for (int i = 0; i < 5; i++) {
                    EventId one =
                            events.get(random.nextInt(40)).report().event().id();
                    EventId other =
                            events.get(random.nextInt(40)).report().event().id();
                    if (!one.equals(other)) {
                        MergeDecision decision = random.nextBoolean()
                                ? new MergeDecision.Together(one, other)
                                : new MergeDecision.Apart(one, other);
                        decisions.add(decision);
                        store.write(tables -> {
                            tables.merges().decide(decision, "tester", null, tables.now());
                            return merge.apply(tables, Change.regrouping(List.of(one, other)));
                        });
                    }
                }
                store.write(tables -> add(tables, events.subList(40, 60)));

                assertThat(incidents(store)).as("seed %d", seed).isEqualTo(atOnce(events, decisions));
            }
        }
    }

    @Test
    void anIncidentThatIsJoinedToAnotherIsFoundByItsOldName() {
        EventRecord one = Records.event("e1", "a1", "Daily", "USA", Records.DAY, "Town 1", "Planes struck the depot.");
        EventRecord other =
                Records.event("e2", "a2", "Post", "TUR", Records.DAY.plusDays(3), "Town 2", "A raid hit tanks.");
        try (Store store = Records.store(folder)) {
            store.write(tables -> add(tables, List.of(one, other)));
            Map<EventId, IncidentId> before =
                    store.read(tables -> tables.events().incidents(ids(List.of(one, other))));
            store.write(tables -> {
                MergeDecision together = new MergeDecision.Together(
                        one.report().event().id(), other.report().event().id());
                tables.merges().decide(together, "tester", null, tables.now());
                return merge.apply(tables, Change.regrouping(ids(List.of(one))));
            });

            assertThat(Set.copyOf(before.values())).hasSize(2);
            assertThat(before.values().stream()
                            .map(old -> store.<IncidentId>read(
                                    tables -> tables.incidents().successor(old)))
                            .collect(Collectors.toSet()))
                    .hasSize(1);
            assertThat(store.<Long>read(tables -> tables.incidents().count())).isEqualTo(1);
        }
    }

    @Test
    void whatIsNotTouchedKeepsItsState() {
        List<EventRecord> events = Records.strikes(new Random(5), 60);
        try (Store store = Records.store(folder)) {
            store.write(tables -> add(tables, events));
            long states = states(store);
            store.write(tables -> merge.apply(tables, Change.regrouping(ids(events))));

            assertThat(states(store)).isEqualTo(states);
        }
    }

    private static long states(Store store) {
        return store.read(tables -> tables.session().number("SELECT count(*) FROM incident"));
    }

    private ReportMerge.Outcome add(Tables tables, List<EventRecord> events) {
        tables.articles().add(events.stream().map(Records::article).toList(), tables.now(), "test", "test");
        return merge.apply(tables, Change.adding(events));
    }

    private static List<EventId> ids(List<EventRecord> events) {
        return events.stream().map(event -> event.report().event().id()).toList();
    }

    /** The bodies of all incidents without their names, which tell of the past. */
    private static Set<String> incidents(Store store) {
        return store.read(tables -> new HashSet<>(tables.session()
                .list(
                        "SELECT id, body FROM incident WHERE valid_to IS NULL",
                        row -> row.text("body").replace(row.text("id"), ""))));
    }

    private Set<String> atOnce(List<EventRecord> events, List<MergeDecision> decisions) {
        List<Incident> incidents = merger.merge(
                        events.stream().map(EventRecord::report).toList(), decisions, new HashMap<>())
                .incidents();
        return incidents.stream()
                .map(incident ->
                        IncidentJson.line(incident).replace(incident.id().value(), ""))
                .collect(Collectors.toSet());
    }
}
