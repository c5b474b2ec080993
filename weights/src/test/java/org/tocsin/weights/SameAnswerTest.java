package org.tocsin.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.annotate.EnglishWeights;
import org.tocsin.annotate.decode.Decoder;
import org.tocsin.annotate.decode.Parse;
import org.tocsin.annotate.token.Piece;
import org.tocsin.annotate.token.Tokenizer;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.word.Hyperlinks;
import org.tocsin.annotate.word.WordForms;

/** Holds our tokenizer and decoder against NLP4J's: the answers are the same, not only as good. */
class SameAnswerTest {
    private static final Path SAMPLES = Path.of("../examples/articles.jsonl");
    private static final long SEED = 4;

    /** What tokenizers trip over, to be joined at random. */
    private static final List<String> SCRAPS = List.of(
            "a", "the", "No", "no", "can", "cannot", "dont", "Mr", "U", "S", "US", "usd", "eur", "1", "10", "1999",
            "90", "km", "mg", "st", "s", "t", "nt", "n", "ll", "www", "com", "https", "pdf", "co", "anti", "wise", "o",
            "é", "ç", "x", ".", ".", ",", ";", ":", "!", "?", "-", "–", "—", "'", "’", "\"", "“", "‘", "(", ")", "[",
            "]", "{", "<", ">", "/", "\\", "|", "&", "%", "$", "€", "#", "@", "*", "=", "+", "~", "`", "^", "_", "…",
            "•", "→", "−", "±", " ", " ", " ", "://", "...", "--", "‼", "th", "d", "p", ":-", "000", "A", "\t", "½",
            "\u2028");

    /** Among them words that no lexicon knows, numbers, links, contractions, several roots. */
    private static final List<String> WORDS = List.of(
            "The",
            "minister",
            "said",
            "that",
            "troops",
            "of",
            "Iran",
            "and",
            "Iraq",
            "had",
            "not",
            "n't",
            "crossed",
            "the",
            "border",
            ",",
            "\"",
            "on",
            "Monday",
            "in",
            "Kabul",
            ".",
            "U.S.",
            "3,000",
            "50%",
            "$",
            "12.5",
            "people",
            "were",
            "killed",
            "by",
            "a",
            "bomb",
            "which",
            "Zxqvian",
            "rebels",
            "'s",
            "www.example.org",
            "first",
            "third",
            "men",
            "buses",
            "bigger",
            "--",
            "(",
            ")",
            "to",
            "negotiate",
            "if",
            "he",
            "ca",
            "Ministry",
            "of",
            "Foreign",
            "Affairs",
            "May",
            "7",
            "2019",
            "will",
            "be",
            "denied",
            "who",
            "!");

    private static Nlp4j nlp4j;
    private static Tokenizer tokenizer;
    private static Decoder decoder;

    @BeforeAll
    static void load() {
        ArrayFile weights = EnglishWeights.read();
        Hyperlinks links = Hyperlinks.of(weights);
        tokenizer = Tokenizer.of(weights, links);
        decoder = Decoder.of(weights, new WordForms(links));
        nlp4j = Nlp4j.load();
    }

    @Test
    void cutsOddTextIntoTheSamePieces() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String text = String.join("", draw(random, SCRAPS, 1 + random.nextInt(14)));

            assertThat(tokenizer.sentences(text)).as(text).isEqualTo(nlp4j.sentences(text));
        }
    }

    @Test
    void decodesTheSampleArticlesAlike() throws IOException {
        int words = 0;
        for (String article : Files.readAllLines(SAMPLES)) {
            for (List<Piece> sentence :
                    nlp4j.sentences(article.replace("\\n", " ").replace("\\\"", "\""))) {
                words += sentence.size();
                assertSameParse(sentence.stream().map(Piece::form).toArray(String[]::new));
            }
        }

        assertThat(words).isGreaterThan(1000);
    }

    @Test
    void decodesNonsenseAlike() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            assertSameParse(draw(random, WORDS, 1 + random.nextInt(50)).toArray(String[]::new));
        }
    }

    @Test
    void givesTheSameAnswerOnManyThreads() throws InterruptedException, ExecutionException {
        Random random = new Random(SEED);
        List<String[]> sentences = IntStream.range(0, 200)
                .mapToObj(i -> draw(random, WORDS, 30).toArray(String[]::new))
                .toList();
        List<String> alone = sentences.stream()
                .map(sentence -> lines(sentence, decoder.decode(sentence)))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<String>> together = new ArrayList<>();
        for (String[] sentence : sentences) {
            together.add(threads.submit(() -> lines(sentence, decoder.decode(sentence))));
        }

        for (int i = 0; i < sentences.size(); i++) {
            assertThat(together.get(i).get()).isEqualTo(alone.get(i));
        }
        threads.shutdown();
    }

    private static void assertSameParse(String[] forms) {
        assertThat(lines(forms, decoder.decode(forms))).isEqualTo(lines(forms, nlp4j.decode(forms)));
    }

    /** A line for each word with all that was found of it. */
    private static String lines(String[] forms, Parse parse) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < forms.length; i++) {
            lines.append(String.join(
                            " ",
                            forms[i],
                            parse.tags()[i],
                            parse.lemmas()[i],
                            parse.entities()[i],
                            String.valueOf(parse.heads()[i]),
                            parse.relations()[i]))
                    .append('\n');
        }
        return lines.toString();
    }

    private static List<String> draw(Random random, List<String> from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> from.get(random.nextInt(from.size())))
                .toList();
    }
}
