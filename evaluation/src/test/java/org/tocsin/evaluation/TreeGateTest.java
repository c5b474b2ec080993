package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.code.lexicon.Sense.Example;
import org.tocsin.model.event.Event;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.pipeline.Reading;

/** What the pipeline loses by not parsing the sentences that can hold nothing. */
class TreeGateTest {
    private static final String MIXED_NEWS = """
            The lake froze over early this winter. Children skate on it after school, and the old boathouse sells soup.
            Police in Lenmark detained eleven protesters on Tuesday. The square stayed empty for the rest of the week.

            The home side looked tired from the first whistle. Neither goalkeeper had much to do before the break.
            Coach Ilmar Tesk praised the young defenders. He said the club would need another striker.

            Prime Minister Ana Dorvic opened the bakery herself. She later threatened to close the border with Lenmark.
            Bread smells better there than anywhere else in the valley. The ovens are older than the town hall.

            Two villagers died when a shell hit a farm near the river. "It was over in a moment," said a neighbour.
            The orchard behind the house is famous for its pears. Rain is likely in the evening.
            """;

    @SuppressWarnings("NullAway.Init")
    private static Pipeline pipeline;

    @BeforeAll
    static void load() {
        pipeline = Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled());
    }

    @Test
    void losesNoDeedOfAnExampleOfTheSenses() {
        List<Example> examples = pipeline.coder().lexicon().senses().stream()
                .flatMap(TreeGateTest::examples)
                .toList();

        List<String> lost = examples.parallelStream()
                .filter(example -> !deeds(gated(textOf(example))).equals(deeds(parsed(textOf(example)))))
                .map(example -> example.place() + ": " + example.text())
                .toList();

        assertThat(examples).hasSizeGreaterThan(5_000);
        assertThat(lost).isEmpty();
    }

    @Test
    void keepsEveryEventClaimAndFigureOfMixedNews() {
        Reading gated = gated(MIXED_NEWS);
        Reading parsed = parsed(MIXED_NEWS);

        assertThat(deeds(gated)).isEqualTo(deeds(parsed)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(gated.claims()).isEqualTo(parsed.claims()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(gated.figures()).hasSameSizeAs(parsed.figures()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void parsesNoSentenceThatCanHoldNothing() {
        List<Sentence> sentences = gated(MIXED_NEWS).coded().annotated().sentences();

        assertThat(sentences.stream().filter(sentence -> !sentence.isParsed()).map(TreeGateTest::words))
                .contains(
                        "The square stayed empty for the rest of the week.",
                        "Neither goalkeeper had much to do before the break.",
                        "The ovens are older than the town hall.");
    }

    @Test
    void keepsTheSpansOfSentencesThatAreNotParsed() {
        List<Sentence> gated = gated(MIXED_NEWS).coded().annotated().sentences();
        List<Sentence> parsed = parsed(MIXED_NEWS).coded().annotated().sentences();

        assertThat(gated.stream().map(Sentence::span))
                .containsExactlyElementsOf(parsed.stream().map(Sentence::span).toList());
    }

    @Test
    void parsesTheSentenceThatAPronounPointsBackTo() {
        Event threat = gated(MIXED_NEWS).coded().events().stream()
                .filter(event -> event.trigger().words().text().equals("threatened"))
                .findFirst()
                .orElseThrow();

        assertThat(threat.actors())
                .singleElement()
                .satisfies(actor -> assertThat(actor.name()).contains("Dorvic"));
    }

    private static Stream<Example> examples(Sense sense) {
        return Stream.concat(sense.fires().stream(), sense.silent().stream());
    }

    private static String textOf(Example example) {
        return MarkedSentence.parse(example.text(), example.place()).text();
    }

    private static Reading gated(String text) {
        return pipeline.read(article(text));
    }

    private static Reading parsed(String text) {
        return pipeline.read(pipeline.annotator().annotate(article(text)), match -> {});
    }

    private static Document article(String text) {
        return Document.of("sample", text).published(LocalDate.of(2026, 2, 12), "Sample Daily");
    }

    private static List<String> deeds(Reading reading) {
        return reading.coded().events().stream()
                .map(event -> event.id() + " " + event.status() + " " + event.act())
                .toList();
    }

    private static String words(Sentence sentence) {
        return sentence.span().of(MIXED_NEWS);
    }
}
