package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.event.Event;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;

/** Reads the texts of {@code examples/status.tsv}: how real the deeds are by the grammar around them. */
class StatusExamplesTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.bundled();

    @TestFactory
    Stream<DynamicTest> statusOfEachText() {
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KNOWLEDGE);
        return KNOWLEDGE.table("examples/status.tsv", "mechanism", "text", "deeds").stream()
                .map(row -> DynamicTest.dynamicTest(row.cell(1), () -> {
                    LocalDate published = LocalDate.parse("2024-05-15");
                    Document document =
                            new Document(new DocumentId("example"), row.cell(1), null, published, null, null, null);
                    assertThat(pipeline.code(document).events().stream()
                                    .map(StatusExamplesTest::written)
                                    .toList())
                            .as(row.place())
                            .isEqualTo(row.cell(2).equals("none") ? List.of() : row.list(2));
                }));
    }

    private static String written(Event event) {
        return event.trigger().words().text() + "|" + event.status().name().toLowerCase(Locale.ROOT);
    }
}
