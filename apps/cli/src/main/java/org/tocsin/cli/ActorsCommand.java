package org.tocsin.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.OrderedRun;
import org.tocsin.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tocsin actors}: phrases in, who they name out. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = {
            "Reads phrases and prints who they name: country and PLOVER sectors on a day.",
            "Input: JSON Lines {\"id\", \"text\", \"date\"}, e.g. {\"id\": \"1\", \"text\": \"Turkish police\", \"date\": \"2022-11-01\"}."
        })
final class ActorsCommand implements Callable<Integer> {
    private static final JsonFactory JSON = new JsonFactory();

    @Mixin
    InputOptions input = new InputOptions();

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems(err);
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), input.knowledgeFiles());
        try (PrintWriter out = new PrintWriter(Result.open(input.output), false, StandardCharsets.UTF_8);
                Progress progress =
                        Progress.of("actors", "phrases", ArticleReader.size(input.paths), input.quiet, err);
                OrderedRun<Document, String> run =
                        new OrderedRun<>(input.threads, phrase -> line(phrase, pipeline), line -> {
                            out.println(line);
                            progress.coded(1);
                        })) {
            Articles.read(input, System.in, problems, progress, run::accept);
        }
        return problems.count() > 0 ? ExitCode.DATA : ExitCode.DONE;
    }

    private static String line(Document phrase, Pipeline pipeline) {
        Optional<Party> party = pipeline.coder().partyOf(pipeline.annotator().annotate(phrase));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", phrase.id().value());
            json.writeStringField("text", phrase.text());
            write(json, "name", party.map(Party::name).orElse(null));
            write(json, "country", party.map(Party::country).orElse(null));
            json.writeArrayFieldStart("sectors");
            for (String sector : party.map(Party::sectors).orElse(List.of())) {
                json.writeString(sector);
            }
            json.writeEndArray();
            write(json, "entity", party.map(Party::entity).orElse(null));
            json.writeEndObject();
        } catch (IOException cause) {
            throw new UncheckedIOException("write an actor to memory", cause);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, String field, @Nullable String value) throws IOException {
        json.writeStringField(field, value);
    }
}
