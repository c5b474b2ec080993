package org.tocsin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.annotate.Annotator;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.OrderedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tocsin annotate}: the parse as CoNLL-U, with the parser's own labels. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description =
                "Prints the parse as CoNLL-U: id, form, lemma, _, tag, _, head, relation, _, entity and offsets. The labels are the parser's own.")
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    InputOptions input = new InputOptions();

    @Option(names = "--tokenized", description = "The input is one sentence a line, its tokens split by single spaces.")
    boolean tokenized;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems(err);
        Annotator annotator = EnglishAnnotator.load();
        try (PrintWriter out = new PrintWriter(Result.open(input.output), false, StandardCharsets.UTF_8);
                Progress progress =
                        Progress.of("annotate", "sentences", ArticleReader.size(input.paths), input.quiet, err)) {
            if (tokenized) {
                for (String path : input.paths) {
                    annotateTokenized(path, annotator, out);
                }
            } else {
                try (OrderedRun<Document, AnnotatedDocument> run =
                        new OrderedRun<>(input.threads, annotator::annotate, annotated -> {
                            annotated.problems().forEach(problems::report);
                            print(out, annotated);
                            progress.coded(annotated.sentences().size());
                        })) {
                    Articles.read(input, System.in, problems, progress, run::accept);
                }
            }
        }
        return problems.count() > 0 ? ExitCode.DATA : ExitCode.DONE;
    }

    private void annotateTokenized(String path, Annotator annotator, PrintWriter out) throws IOException {
        try (BufferedReader lines = path.equals("-")
                        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        : Files.newBufferedReader(Path.of(path));
                OrderedRun<List<String>, Sentence> run =
                        new OrderedRun<>(input.threads, annotator::parse, sentence -> print(out, sentence))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    run.accept(List.of(line.strip().split(" +")));
                }
            }
        }
    }

    private static void print(PrintWriter out, AnnotatedDocument annotated) {
        out.println("# newdoc id = " + annotated.document().id());
        for (Sentence sentence : annotated.sentences()) {
            out.println("# text = "
                    + sentence.span().of(annotated.document().text()).replaceAll("\\s+", " "));
            print(out, sentence);
        }
    }

    private static void print(PrintWriter out, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            out.print(token.index() + 1);
            out.print('\t' + token.form() + '\t' + token.lemma() + "\t_\t" + token.tag() + "\t_\t");
            out.print(token.head() + 1);
            out.println("\t" + token.relation().label() + "\t_\tEntity=" + token.entity() + "|Start="
                    + token.span().start() + "|End=" + token.span().end());
        }
        out.println();
    }
}
