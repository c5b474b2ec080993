package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Where;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;

/** Reads the texts of {@code examples/places.tsv}: where the deeds happened, which need not be where their sides are. */
class PlaceExamplesTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.bundled();

    @TestFactory
    Stream<DynamicTest> placesOfEachText() {
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KNOWLEDGE);
        return KNOWLEDGE.table("examples/places.tsv", "mechanism", "text", "deeds").stream()
                .map(row -> DynamicTest.dynamicTest(row.cell(1), () -> {
                    LocalDate published = LocalDate.parse("2024-05-15");
                    Document document =
                            new Document(new DocumentId("example"), row.cell(1), null, published, null, null, null);
                    assertThat(pipeline.code(document).events().stream()
                                    .map(PlaceExamplesTest::written)
                                    .toList())
                            .as(row.place())
                            .isEqualTo(row.cell(2).equals("none") ? List.of() : row.list(2));
                }));
    }

    private static String written(Event event) {
        Where where = event.where();
        return event.trigger().words().text() + "|" + (where == null ? "-|-" : where.name() + "|" + where.country());
    }
}
