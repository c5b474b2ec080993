package org.tocsin.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.annotate.EnglishWeights;
import org.tocsin.annotate.decode.Decoder;
import org.tocsin.annotate.decode.Parse;
import org.tocsin.annotate.token.Piece;
import org.tocsin.annotate.token.Tokenizer;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.word.Hyperlinks;
import org.tocsin.annotate.word.WordForms;
import org.tocsin.model.text.Document;
import org.tocsin.weights.Nlp4j;

/**
 * Our annotator and NLP4J side by side, on the same text in the same process: what differs, tokens a second of CPU, one thread against two,
 * and sentences of growing length. The arguments are files of articles ({@code .jsonl}) or of tokenized sentences, one a line.
 */
public final class ParserComparison {
    private static final int ROUNDS = 4;
    private static final int LISTED = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Document> texts = new ArrayList<>();
    private final List<String[]> sentences = new ArrayList<>();
    private final EnglishAnnotator annotator;
    private final Tokenizer tokenizer;
    private final Decoder decoder;
    private final Nlp4j nlp4j;
    private int tokens;

    private ParserComparison() {
        long start = THREADS.getCurrentThreadCpuTime();
        annotator = EnglishAnnotator.load();
        long ours = THREADS.getCurrentThreadCpuTime();
        System.out.printf("load, CPU of the loading thread: ours %.2f s, heap %d MB%n", seconds(ours - start), heap());
        ArrayFile weights = EnglishWeights.read();
        Hyperlinks links = Hyperlinks.of(weights);
        tokenizer = Tokenizer.of(weights, links);
        decoder = Decoder.of(weights, new WordForms(links));
        long before = heap();
        start = THREADS.getCurrentThreadCpuTime();
        nlp4j = Nlp4j.load();
        System.out.printf(
                "load, CPU of the loading thread: NLP4J %.2f s, heap %d MB%n",
                seconds(THREADS.getCurrentThreadCpuTime() - start), heap() - before);
    }

    /** Prints the comparison over the files. */
    public static void main(String[] files) throws IOException, InterruptedException {
        ParserComparison comparison = new ParserComparison();
        for (String file : files) {
            comparison.read(Path.of(file));
        }
        comparison.compareAnswers();
        comparison.compareSpeed();
        comparison.measureThreads();
        comparison.measureLongSentences();
    }

    private void read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            boolean isArticle = line.startsWith("{");
            String text = isArticle ? json.readTree(line).path("text").asText() : line;
            texts.add(Document.of("text-" + texts.size(), text));
            if (!isArticle) {
                addSentence(line.strip().split(" +"));
            }
        }
    }

    private void addSentence(String[] forms) {
        sentences.add(forms);
        tokens += forms.length;
    }

    private void compareAnswers() {
        int otherPieces = 0;
        for (Document text : texts) {
            for (String paragraph : text.text().split("\\R")) {
                List<List<Piece>> theirs = nlp4j.sentences(paragraph);
                otherPieces += tokenizer.sentences(paragraph).equals(theirs) ? 0 : 1;
                theirs.forEach(
                        pieces -> addSentence(pieces.stream().map(Piece::form).toArray(String[]::new)));
            }
        }
        System.out.printf("paragraphs cut into other words: %d%n", otherPieces);
        int[] differences = new int[5];
        List<String> listed = new ArrayList<>();
        for (String[] sentence : sentences) {
            compare(sentence, decoder.decode(sentence), nlp4j.decode(sentence), differences, listed);
        }
        System.out.printf(
                "%d sentences, %d tokens; other tags %d, lemmas %d, entities %d, heads %d, labels %d%n",
                sentences.size(),
                tokens,
                differences[0],
                differences[1],
                differences[2],
                differences[3],
                differences[4]);
        listed.forEach(System.out::println);
    }

    private static void compare(String[] forms, Parse ours, Parse theirs, int[] differences, List<String> listed) {
        for (int i = 0; i < forms.length; i++) {
            boolean[] other = {
                !ours.tags()[i].equals(theirs.tags()[i]),
                !ours.lemmas()[i].equals(theirs.lemmas()[i]),
                !ours.entities()[i].equals(theirs.entities()[i]),
                ours.heads()[i] != theirs.heads()[i],
                !ours.relations()[i].equals(theirs.relations()[i])
            };
            boolean any = false;
            for (int kind = 0; kind < other.length; kind++) {
                differences[kind] += other[kind] ? 1 : 0;
                any |= other[kind];
            }
            if (any && listed.size() < LISTED) {
                listed.add(i + " " + forms[i] + " in: " + String.join(" ", forms));
            }
        }
    }

    private void compareSpeed() {
        for (int round = 1; round <= ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            int ourTokens = annotateAll(texts);
            double ours = ourTokens / seconds(THREADS.getCurrentThreadCpuTime() - start);
            start = THREADS.getCurrentThreadCpuTime();
            int theirTokens = 0;
            for (Document text : texts) {
                for (List<Piece> pieces : nlp4j.sentences(text.text())) {
                    theirTokens += nlp4j.decode(pieces.stream().map(Piece::form).toArray(String[]::new))
                            .tags()
                            .length;
                }
            }
            double theirs = theirTokens / seconds(THREADS.getCurrentThreadCpuTime() - start);
            System.out.printf(
                    "round %d, all stages, tokens a CPU second: ours %.0f, NLP4J %.0f, %.1f times%n",
                    round, ours, theirs, ours / theirs);
        }
    }

    private int annotateAll(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> annotator.annotate(document).sentences().stream())
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }

    /**
     * One thread and two over the same texts, in turns. On a machine with other work to do the wall times say little; then look at the
     * CPU time, which stays the same if the threads do not get in each other's way.
     */
    private void measureThreads() throws InterruptedException {
        for (int round = 1; round <= ROUNDS; round++) {
            Spent one = spentOn(1);
            Spent two = spentOn(2);
            System.out.printf(
                    "round %d, one thread %.2f s wall, %.2f s CPU; two threads %.2f s wall, %.2f s CPU; wall %.2f times%n",
                    round, one.wall(), one.cpu(), two.wall(), two.cpu(), one.wall() / two.wall());
        }
    }

    private record Spent(double wall, double cpu) {}

    private Spent spentOn(int threadCount) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        LongAdder cpu = new LongAdder();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < threadCount; i++) {
            Thread thread = new Thread(() -> {
                for (int text = next.getAndIncrement(); text < texts.size(); text = next.getAndIncrement()) {
                    annotateAll(texts.subList(text, text + 1));
                }
                cpu.add(THREADS.getCurrentThreadCpuTime());
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Spent(seconds(System.nanoTime() - start), seconds(cpu.sum()));
    }

    /** Long sentences: the given ones, end to end. */
    private void measureLongSentences() {
        List<String> words = new ArrayList<>();
        for (int i = 0; words.size() < 10_000; i++) {
            Collections.addAll(words, sentences.get(i % sentences.size()));
        }
        for (int length : new int[] {1_000, 2_000, 5_000, 10_000}) {
            String[] forms = words.subList(0, length).toArray(String[]::new);
            decoder.decode(forms);
            long start = THREADS.getCurrentThreadCpuTime();
            decoder.decode(forms);
            long spent = THREADS.getCurrentThreadCpuTime() - start;
            System.out.printf("one sentence of %d words: %.1f µs a word%n", length, spent / 1e3 / length);
        }
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        Stream.generate(() -> runtime).limit(3).forEach(Runtime::gc);
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }
}
