package org.tocsin.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Party;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Line;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.TextSpan;
import org.tocsin.pipeline.Pipeline;

/**
 * Runs the examples of {@code examples/claims.examples}: one stanza for each way in which a claim is found, with sentences that hold one and
 * sentences that hold none. A slash stands for the end of a paragraph.
 */
public final class ClaimExamples {
    private static final String FILE = "examples/claims.examples";
    private static final char SOURCE = 'S';
    private static final char CONTENT = 'C';

    private final Pipeline pipeline;
    private final List<Example> examples = new ArrayList<>();

    private record Example(String mechanism, boolean fires, MarkedSentence sentence, String place) {}

    /** @throws KnowledgeException for a stanza that lacks an example, or marks that do not pair */
    public ClaimExamples(Pipeline pipeline, KnowledgeFiles files) {
        this.pipeline = pipeline;
        @Nullable String mechanism = null;
        for (Line line : files.read(FILE)) {
            String[] parts = line.text().strip().split("\\s+", 2);
            switch (parts[0]) {
                case "" -> {}
                case "mechanism" -> mechanism = parts[1];
                case "fires", "silent" -> {
                    if (mechanism == null) {
                        throw new KnowledgeException(line.place() + ": an example before its mechanism");
                    }
                    String marked = parts[1].replaceAll(" ?/", "\n\n");
                    examples.add(new Example(
                            mechanism,
                            parts[0].equals("fires"),
                            MarkedSentence.parse(marked, line.place()),
                            line.place()));
                }
                default -> throw new KnowledgeException(line.place() + ": expected mechanism, fires or silent");
            }
        }
    }

    /** The mechanisms, in the order of the file. */
    public List<String> mechanisms() {
        return examples.stream().map(Example::mechanism).distinct().toList();
    }

    /** Whether a mechanism has a sentence that fires, and one that does not. */
    public boolean isComplete(String mechanism) {
        return examples.stream()
                        .filter(example -> example.mechanism().equals(mechanism))
                        .map(Example::fires)
                        .distinct()
                        .count()
                == 2;
    }

    /** What is wrong with the examples of a mechanism, by file and line. */
    public List<String> faults(String mechanism) {
        List<String> faults = new ArrayList<>();
        for (Example example : examples) {
            String fault = example.mechanism().equals(mechanism) ? fault(example) : null;
            if (fault != null) {
                faults.add(example.place() + ": " + mechanism + ": " + fault);
            }
        }
        return faults;
    }

    private @Nullable String fault(Example example) {
        MarkedSentence marked = example.sentence();
        TextSpan cue = marked.trigger();
        if (cue == null) {
            return "no *cue* is marked";
        }
        String text = marked.text();
        List<Claim> claims = pipeline.claims(Document.of("example", text)).claims();
        if (!example.fires()) {
            return claims.stream().anyMatch(claim -> claim.cue().stream().anyMatch(cue::overlaps))
                    ? "is a claim: " + text
                    : null;
        }
        Map<String, List<String>> wanted = Map.of(
                "cue", words(List.of(cue), text),
                "source", words(marked.marked(SOURCE), text),
                "content", words(marked.marked(CONTENT), text));
        List<Map<String, List<String>>> found = claims.stream()
                .map(claim -> Map.of(
                        "cue", words(claim.cue(), text),
                        "source", words(spanOf(claim.speaker()), text),
                        "content", words(claim.content(), text)))
                .toList();
        return found.contains(wanted) ? null : "expected " + wanted + " and found " + found;
    }

    private static List<TextSpan> spanOf(@Nullable Party speaker) {
        TextSpan span = speaker == null ? null : speaker.span();
        return span == null ? List.of() : List.of(span);
    }

    /** The words without the punctuation around them. */
    private static List<String> words(List<TextSpan> spans, String text) {
        return spans.stream()
                .map(span -> span.of(text).replaceAll("^[\\s\\p{Punct}“”]+|[\\s\\p{Punct}“”]+$", ""))
                .toList();
    }
}
