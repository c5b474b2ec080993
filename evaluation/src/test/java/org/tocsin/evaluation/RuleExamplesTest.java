package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.model.event.EventType;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.pipeline.Pipeline;

/** Runs every example of the bundled knowledge files. */
class RuleExamplesTest {
    @SuppressWarnings("NullAway.Init")
    private static ExampleCheck check;

    @SuppressWarnings("NullAway.Init")
    private static ClaimExamples claims;

    @BeforeAll
    static void load() {
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled());
        check = new ExampleCheck(pipeline);
        claims = new ClaimExamples(pipeline, KnowledgeFiles.bundled());
    }

    @Test
    void everySenseFiresAndKeepsSilentWhereItsExamplesSay() {
        List<String> faults = check.coder().lexicon().senses().parallelStream()
                .flatMap(sense -> check.faults(sense).stream())
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void everyWayToFindAClaimFiresAndKeepsSilentWhereItsExamplesSay() {
        assertThat(claims.mechanisms()).hasSizeGreaterThanOrEqualTo(30).allMatch(claims::isComplete);
        assertThat(claims.mechanisms().stream().flatMap(mechanism -> claims.faults(mechanism).stream()))
                .isEmpty();
    }

    @Test
    void theSensesCoverEveryEventAndEveryRoot() {
        List<Sense> senses = check.coder().lexicon().senses();

        assertThat(senses).hasSizeGreaterThan(1_200);
        Map<EventType, Long> perEvent = senses.stream()
                .flatMap(sense -> sense.ownAct().stream())
                .flatMap(act -> act.plover().stream())
                .collect(Collectors.groupingBy(type -> type, TreeMap::new, Collectors.counting()));
        assertThat(perEvent.keySet()).containsExactly(EventType.values());
        assertThat(senses.stream()
                        .flatMap(sense -> sense.ownAct().stream())
                        .map(act -> act.root())
                        .distinct()
                        .sorted())
                .containsExactly(
                        "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16",
                        "17", "18", "19", "20");
    }
}
