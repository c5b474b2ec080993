package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.Pipeline;

/** Reads the sentences of {@code examples/links.tsv}: the ties between deeds that their words state, and those that only time suggests. */
class LinkExamplesTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.bundled();

    @TestFactory
    Stream<DynamicTest> linksOfEachText() {
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KNOWLEDGE);
        return KNOWLEDGE.table("examples/links.tsv", "text", "links").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell(0),
                        () -> assertThat(links(row.cell(0), pipeline))
                                .as(row.place())
                                .isEqualTo(row.cell(1).equals("none") ? List.of() : row.list(1))));
    }

    private static List<String> links(String text, Pipeline pipeline) {
        CodedDocument coded = pipeline.code(Document.of("example", text));
        return coded.links().stream().map(link -> written(link, coded)).toList();
    }

    private static String written(StatedLink link, CodedDocument coded) {
        String other = coded.events().stream()
                .filter(event -> event.id().equals(link.to()))
                .map(event -> event.trigger().words().text())
                .findFirst()
                .orElse("-");
        return link.type().name().toLowerCase(Locale.ROOT) + "|" + link.cue().text() + "|"
                + link.target().text() + "|" + other;
    }
}
