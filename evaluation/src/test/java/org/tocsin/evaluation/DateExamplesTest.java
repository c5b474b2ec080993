package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.When;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;

/** Reads the texts of {@code examples/dates.tsv}: when the deeds happened, how finely told and on what ground. */
class DateExamplesTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.bundled();

    @TestFactory
    Stream<DynamicTest> datesOfEachText() {
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KNOWLEDGE);
        return KNOWLEDGE.table("examples/dates.tsv", "mechanism", "published", "text", "deeds").stream()
                .map(row -> DynamicTest.dynamicTest(row.cell(2), () -> {
                    LocalDate published = row.cell(1).equals("-") ? null : LocalDate.parse(row.cell(1));
                    Document document =
                            new Document(new DocumentId("example"), row.cell(2), null, published, null, null, null);
                    assertThat(pipeline.code(document).events().stream()
                                    .map(DateExamplesTest::written)
                                    .toList())
                            .as(row.place())
                            .isEqualTo(row.cell(3).equals("none") ? List.of() : row.list(3));
                }));
    }

    private static String written(Event event) {
        When when = event.when();
        return String.join(
                "|",
                event.trigger().words().text(),
                written(when.start()),
                written(when.end()),
                when.precision().name().toLowerCase(Locale.ROOT),
                when.basis().name().toLowerCase(Locale.ROOT));
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
