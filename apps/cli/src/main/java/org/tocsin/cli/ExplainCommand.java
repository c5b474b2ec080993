package org.tocsin.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.EnglishAnnotator;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.code.match.Match;
import org.tocsin.formats.table.Cells;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.claim.ClaimedDocument;
import org.tocsin.model.claim.Framing;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.event.When;
import org.tocsin.model.event.Where;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.pipeline.Pipeline;
import org.tocsin.pipeline.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin explain}: how one sentence was read. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows how a sentence is read: its parse, the senses that fit, those whose word is there but whose frame does not fit, the "
                        + "events, the claims.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotes.")
    String sentence = "";

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, for dates and offices.")
    @Nullable
    LocalDate published;

    @SuppressWarnings("NullAway.Init")
    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (sentence.isBlank()) {
            spec.commandLine().getErr().println("tocsin: the sentence is empty");
            return ExitCode.USAGE;
        }
        Pipeline pipeline = Pipeline.of(EnglishAnnotator.load(), KnowledgeFiles.bundled());
        Document document = new Document(new DocumentId("sentence"), sentence, null, published, null, null, null);
        AnnotatedDocument annotated = pipeline.annotator().annotate(document);
        List<Match> matches = new ArrayList<>();
        Reading reading = pipeline.read(annotated, matches::add);
        CodedDocument coded = reading.coded();
        for (Sentence read : annotated.sentences()) {
            printParse(out, read);
        }
        printMatches(out, matches);
        printMisses(out, pipeline, annotated, matches);
        printEvents(out, coded);
        ClaimedDocument claimed = reading.claimed();
        printClaims(out, claimed);
        printFigures(out, reading);
        printFramings(out, claimed);
        out.flush();
        return coded.events().isEmpty() && claimed.claims().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private static void printParse(PrintWriter out, Sentence sentence) {
        out.println("PARSE");
        for (Token token : sentence.tokens()) {
            String head = token.head() < 0 ? "-" : sentence.token(token.head()).form();
            out.printf(
                    "  %2d  %-18s %-16s %-5s %-10s %-10s <- %s%n",
                    token.index(),
                    token.form(),
                    token.lemma(),
                    token.tag(),
                    token.entity().equals("O") ? "" : token.entity(),
                    token.relation().label(),
                    head);
        }
    }

    private static void printMatches(PrintWriter out, List<Match> matches) {
        out.println("SENSES THAT FIT");
        for (Match match : matches) {
            out.printf("  %-34s %s%n", match.sense().id(), match.sense().frame().written());
        }
        if (matches.isEmpty()) {
            out.println("  none");
        }
    }

    private static void printMisses(
            PrintWriter out, Pipeline pipeline, AnnotatedDocument annotated, List<Match> matches) {
        out.println("SENSES WHOSE WORD IS THERE BUT WHOSE FRAME DOES NOT FIT");
        boolean any = false;
        for (Sentence read : annotated.sentences()) {
            for (Token token : read.tokens()) {
                for (Sense sense : pipeline.coder().lexicon().sensesOf(token.lemma(), token.wordClass())) {
                    boolean fits = matches.stream()
                                    .anyMatch(match -> match.sense().equals(sense))
                            || !pipeline.coder().fitting(annotated, sense).isEmpty();
                    if (!fits) {
                        any = true;
                        out.printf("  %-34s %s%n", sense.id(), sense.frame().written());
                    }
                }
            }
        }
        if (!any) {
            out.println("  none");
        }
    }

    private static void printEvents(PrintWriter out, CodedDocument coded) {
        out.println("EVENTS");
        for (Event event : coded.events()) {
            out.printf(
                    "  %s  %s at \"%s\"%n",
                    event.status().name().toLowerCase(Locale.ROOT),
                    event.act(),
                    event.trigger().words().text());
            out.printf("    who      %s%n", sides(event.actors()));
            out.printf("    to whom  %s%n", sides(event.recipients()));
            out.printf("    when     %s%n", when(event.when()));
            out.printf("    where    %s%n", where(event.where()));
            out.printf("    by rule  %s%n", event.why().sense());
            printLinks(out, event, coded);
        }
        if (coded.events().isEmpty()) {
            out.println("  none");
        }
    }

    private static void printLinks(PrintWriter out, Event event, CodedDocument coded) {
        for (StatedLink link : coded.links()) {
            if (link.from().equals(event.id())) {
                out.printf(
                        "    %-8s \"%s\" %s%n",
                        Cells.label(link.type()),
                        link.cue().text(),
                        Cells.oneLine(link.target().text()));
            }
        }
    }

    private static void printClaims(PrintWriter out, ClaimedDocument claimed) {
        String text = claimed.annotated().document().text();
        out.println("CLAIMS");
        for (Claim claim : claimed.claims()) {
            Party speaker = claim.speaker();
            out.printf(
                    "  %s, %s, by \"%s\"%n",
                    Cells.label(claim.modality()), Cells.label(claim.quoteType()), Cells.words(claim.cue(), text));
            out.printf("    who      %s%n", speaker == null ? "nobody named" : sides(List.of(speaker)));
            out.printf("    what     %s%n", Cells.words(claim.content(), text));
        }
        if (claimed.claims().isEmpty()) {
            out.println("  none");
        }
    }

    private static void printFigures(PrintWriter out, Reading reading) {
        out.println("FIGURES");
        for (StatedFigure stated : reading.figures()) {
            Figure figure = stated.figure();
            out.printf(
                    "  %s %s %s, \"%s\"%n",
                    figure.kind(), figure.operator().sign(), values(figure), Cells.oneLine(figure.text()));
            out.printf("    of what  %s%n", Cells.oneLine(stated.subject()));
            out.printf("    says     %s%n", stated.sayer() == null ? "the outlet" : sides(List.of(stated.sayer())));
            reading.coded().events().stream()
                    .filter(event -> event.id().equals(stated.event()))
                    .forEach(event -> out.printf(
                            "    event    %s at \"%s\"%n",
                            event.act(), event.trigger().words().text()));
            reading.figures().stream()
                    .filter(other -> other.id().equals(stated.partOf()))
                    .forEach(other -> out.printf(
                            "    part of  \"%s\"%n",
                            Cells.oneLine(other.figure().text())));
        }
        if (reading.figures().isEmpty()) {
            out.println("  none");
        }
    }

    private static String values(Figure figure) {
        String least = Cells.text(figure.minimum());
        String most = Cells.text(figure.maximum());
        String range = least.equals(most) || most.isEmpty() ? least : least.isEmpty() ? most : least + " to " + most;
        return range + " " + figure.unit();
    }

    private static void printFramings(PrintWriter out, ClaimedDocument claimed) {
        out.println("LOADED WORDS");
        for (Framing framing : claimed.framings()) {
            Party referent = framing.term().referent();
            Party voice = framing.voice();
            out.printf(
                    "  \"%s\" = %s, %s%n",
                    Cells.oneLine(framing.term().words().text()),
                    referent == null ? "unknown" : referent.name() + " " + Cells.text(referent.country()),
                    voice != null ? "says " + voice.name() : framing.quoted() ? "quoted" : "in the outlet's own voice");
        }
        if (claimed.framings().isEmpty()) {
            out.println("  none");
        }
    }

    private static String when(When when) {
        return when.isDated()
                ? when.start() + " to " + when.end() + ", "
                        + when.precision().name().toLowerCase(Locale.ROOT)
                : "unknown";
    }

    private static String where(@Nullable Where where) {
        return where == null
                ? "unknown"
                : where.name() + " (" + where.country() + "), "
                        + where.precision().name().toLowerCase(Locale.ROOT);
    }

    private static String sides(List<Party> parties) {
        if (parties.isEmpty()) {
            return "nobody named";
        }
        List<String> sides = new ArrayList<>();
        for (Party party : parties) {
            sides.add("\"" + party.text() + "\" = " + party.name() + " "
                    + (party.country() == null ? "(no country)" : party.country())
                    + (party.sectors().isEmpty() ? "" : " " + String.join("+", party.sectors())));
        }
        return String.join("; ", sides);
    }
}
