package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.Pipeline;

/** Reads the texts of {@code examples/sides.tsv}: the sides of deeds that a sentence leaves to the story. */
class SideExamplesTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.bundled();

    @TestFactory
    Stream<DynamicTest> sidesOfEachText() {
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KNOWLEDGE);
        return KNOWLEDGE.table("examples/sides.tsv", "text", "deeds").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell(0),
                        () -> assertThat(pipeline.code(Document.of("example", row.cell(0))).events().stream()
                                        .map(SideExamplesTest::written)
                                        .toList())
                                .as(row.place())
                                .isEqualTo(row.list(1))));
    }

    private static String written(Event event) {
        return event.trigger().words().text() + "|" + sides(event.actors()) + "|" + sides(event.recipients());
    }

    private static String sides(List<Party> parties) {
        return parties.isEmpty()
                ? "-"
                : parties.stream()
                        .map(party -> (party.span() == null ? "+" : "")
                                + party.countryCode().orElse("?"))
                        .collect(Collectors.joining(" "));
    }
}
