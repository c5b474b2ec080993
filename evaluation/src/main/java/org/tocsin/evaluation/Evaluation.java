package org.tocsin.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.model.text.TextSpan;
import org.tocsin.pipeline.Pipeline;

/**
 * Scores the pipeline against gold sentences, one JSON object a line: {@code {"id", "text", "gold": [{"event", "source": [span], "target":
 * [span]}]}}. As in the published tables for PLOVER data (Hu et al., ACL 2024) CONCEDE and RETREAT are one class, YIELD, and each gold pair
 * is given the class of the event that overlaps both its spans best.
 */
public final class Evaluation {
    private static final String YIELD = "YIELD";

    private final Map<String, int[]> counts = new TreeMap<>();
    private int rows;
    private int right;
    private int silent;
    private int whole;
    private int coded;

    /** Codes a gold file and adds it up. */
    public static Evaluation of(Path gold, Pipeline pipeline) throws IOException {
        Evaluation evaluation = new Evaluation();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(gold)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    evaluation.add(json.readTree(line), pipeline);
                }
            }
        }
        return evaluation;
    }

    private void add(JsonNode row, Pipeline pipeline) {
        Document document = new Document(
                new DocumentId(row.path("id").asText("row")), row.path("text").asText(), null, null, null, null, null);
        List<Event> events = pipeline.code(document).events().stream()
                .filter(event -> event.act().type() != null)
                .toList();
        for (JsonNode pair : row.path("gold")) {
            score(pair, events);
        }
        coded += events.size();
    }

    private void score(JsonNode pair, List<Event> events) {
        String gold = pair.path("event").asText();
        List<TextSpan> source = spans(pair.path("source"));
        List<TextSpan> target = spans(pair.path("target"));
        Event best = null;
        int bestRank = -1;
        boolean found = false;
        for (Event event : events) {
            int both = overlap(source, event.actors()) + overlap(target, event.recipients());
            int either = overlap(source, event.recipients()) + overlap(target, event.actors());
            int rank = 4 * both + Math.min(1, both + either);
            if (rank > bestRank) {
                best = event;
                bestRank = rank;
            }
            found |= both == 2 && gold.equals(label(event));
        }
        whole += found ? 1 : 0;
        String predicted = best == null ? null : label(best);
        rows++;
        silent += best == null ? 1 : 0;
        right += gold.equals(predicted) ? 1 : 0;
        count(gold)[gold.equals(predicted) ? 0 : 2]++;
        if (predicted != null && !gold.equals(predicted)) {
            count(predicted)[1]++;
        }
    }

    private int[] count(String label) {
        return counts.computeIfAbsent(label, key -> new int[3]);
    }

    private static String label(Event event) {
        EventType type = event.act().type();
        return type == null ? "" : type.isYielding() ? YIELD : type.name();
    }

    private static List<TextSpan> spans(JsonNode nodes) {
        List<TextSpan> spans = new ArrayList<>();
        for (JsonNode node : nodes) {
            spans.add(new TextSpan(node.path("start").asInt(), node.path("end").asInt()));
        }
        return spans;
    }

    private static int overlap(List<TextSpan> gold, List<Party> parties) {
        for (Party party : parties) {
            @Nullable TextSpan span = party.span();
            if (span != null && gold.stream().anyMatch(span::overlaps)) {
                return 1;
            }
        }
        return 0;
    }

    /** F1 of each class that the gold holds. */
    public Map<String, Double> f1() {
        Map<String, Double> scores = new TreeMap<>();
        Set<String> labels = new TreeSet<>();
        counts.forEach((label, count) -> {
            if (count[0] + count[2] > 0) {
                labels.add(label);
            }
        });
        for (String label : labels) {
            int[] count = count(label);
            scores.put(label, count[0] == 0 ? 0.0 : 2.0 * count[0] / (2.0 * count[0] + count[1] + count[2]));
        }
        return scores;
    }

    /** Mean of the classes' F1. */
    public double macroF1() {
        return f1().values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Gold pairs that were given their class, of all. */
    public double accuracy() {
        return rows == 0 ? 0 : (double) right / rows;
    }

    /** Gold pairs in whose sentence nothing was coded, of all. */
    public double silence() {
        return rows == 0 ? 0 : (double) silent / rows;
    }

    /** Gold pairs found whole: class, actor and recipient, of all. */
    public double tripleRecall() {
        return rows == 0 ? 0 : (double) whole / rows;
    }

    public int rows() {
        return rows;
    }

    public int coded() {
        return coded;
    }
}
