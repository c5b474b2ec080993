package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.annotate.Annotator;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.ground.figure.CountedThings;
import org.tocsin.ground.figure.Figures;
import org.tocsin.model.event.Figure;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.text.Document;

/** Reads the sentences of {@code examples/figures.tsv}: the figures that must be found, and the numbers that are none. */
class FigureExamplesTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.bundled();

    @TestFactory
    Stream<DynamicTest> figuresOfEachSentence() {
        Annotator annotator = EnglishAnnotator.load();
        CountedThings things = new CountedThings(KNOWLEDGE);
        return KNOWLEDGE.table("examples/figures.tsv", "sentence", "figures").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell(0),
                        () -> assertThat(figures(row.cell(0), annotator, things))
                                .as(row.place())
                                .isEqualTo(row.cell(1).equals("none") ? List.of() : row.list(1))));
    }

    private static List<String> figures(String text, Annotator annotator, CountedThings things) {
        List<String> found = new ArrayList<>();
        for (Sentence sentence :
                annotator.annotate(Document.of("example", text)).sentences()) {
            for (Figures.Counted counted : Figures.of(sentence, text, things)) {
                Figure figure = counted.figure();
                found.add(String.join(
                        "|",
                        figure.kind(),
                        figure.operator().sign(),
                        plain(figure.minimum()),
                        plain(figure.maximum()),
                        figure.unit(),
                        figure.text()));
            }
        }
        return found;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }
}
