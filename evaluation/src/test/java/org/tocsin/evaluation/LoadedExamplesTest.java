package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.claim.Framing;
import org.tocsin.model.event.Party;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;

/** Reads the texts of {@code examples/loaded.tsv}: loaded words, whom they mean and whose they are. */
class LoadedExamplesTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.bundled();

    @TestFactory
    Stream<DynamicTest> loadedWordsOfEachText() {
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KNOWLEDGE);
        return KNOWLEDGE.table("examples/loaded.tsv", "outlet", "published", "text", "loaded").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell(2),
                        () -> assertThat(framings(row, pipeline))
                                .as(row.place())
                                .isEqualTo(row.cell(3).equals("none") ? List.of() : row.list(3))));
    }

    private static List<String> framings(Row row, Pipeline pipeline) {
        String outlet = row.cell(0).equals("-") ? null : row.cell(0);
        LocalDate published = row.cell(1).equals("-") ? null : LocalDate.parse(row.cell(1));
        Document document = new Document(new DocumentId("example"), row.cell(2), null, published, outlet, null, null);
        return pipeline.claims(document).framings().stream()
                .map(LoadedExamplesTest::written)
                .toList();
    }

    private static String written(Framing framing) {
        Party referent = framing.term().referent();
        Party voice = framing.voice();
        return String.join(
                "|",
                framing.term().words().text(),
                referent == null ? "?" : referent.name(),
                referent == null || referent.country() == null ? "?" : referent.country(),
                voice == null ? "outlet" : voice.name());
    }
}
