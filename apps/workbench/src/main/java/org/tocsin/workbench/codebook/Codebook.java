package org.tocsin.workbench.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Status;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/**
 * The codes that events carry, as the knowledge files have them.
 *
 * @param version of the knowledge files
 * @param events PLOVER events in the order of the manual
 * @param cameo CAMEO codes in order
 * @param contexts PLOVER contexts in the order of the manual
 */
public record Codebook(String version, List<PloverEvent> events, List<CameoCode> cameo, List<String> contexts) {
    public Codebook {
        events = List.copyOf(events);
        cameo = List.copyOf(cameo);
        contexts = List.copyOf(contexts);
    }

    /**
     * A PLOVER event.
     *
     * @param score its own, without a mode: -10 to 10
     */
    public record PloverEvent(String name, String meaning, double score, List<PloverMode> modes) {
        public PloverEvent {
            modes = List.copyOf(modes);
        }
    }

    /** A way of a PLOVER event to happen, with its score. */
    public record PloverMode(String name, double score) {}

    /**
     * A CAMEO code.
     *
     * @param goldstein value on the Goldstein scale, -10 to 10
     * @param quadClass 1 to 4
     */
    public record CameoCode(String code, String label, double goldstein, int quadClass) {}

    /** Reads the tables. */
    public static Codebook of(KnowledgeFiles files) {
        List<CameoCode> cameo = new ArrayList<>();
        for (Row row : files.table("ontology/cameo.tsv", "code", "label", "goldstein")) {
            String code = row.cell(0);
            cameo.add(new CameoCode(code, row.cell(1), Double.parseDouble(row.cell(2)), quadClass(code)));
        }
        List<String> contexts = files.table("ontology/contexts.tsv", "context", "words").stream()
                .map(row -> row.cell(0))
                .toList();
        return new Codebook(files.version(), events(files), cameo, contexts);
    }

    private static List<PloverEvent> events(KnowledgeFiles files) {
        Map<String, Double> scores = new LinkedHashMap<>();
        Map<String, List<PloverMode>> modes = new LinkedHashMap<>();
        for (Row row : files.table("ontology/plover.tsv", "event", "mode", "score")) {
            double score = Double.parseDouble(row.cell(2));
            if (row.cell(1).isEmpty()) {
                scores.put(row.cell(0), score);
            } else {
                modes.computeIfAbsent(row.cell(0), event -> new ArrayList<>()).add(new PloverMode(row.cell(1), score));
            }
        }
        return Arrays.stream(EventType.values())
                .map(type -> new PloverEvent(
                        type.name(),
                        Meanings.of(type),
                        scores.getOrDefault(type.name(), 0.0),
                        modes.getOrDefault(type.name(), List.of())))
                .toList();
    }

    private static int quadClass(String code) {
        int root = Integer.parseInt(code.substring(0, 2));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /** The label of a CAMEO code; empty for one that the table does not hold. */
    public String label(String code) {
        return cameo.stream()
                .filter(row -> row.code().equals(code))
                .map(CameoCode::label)
                .findFirst()
                .orElse("");
    }

    /** All statuses that an event can have. */
    public static List<Status> statuses() {
        return List.of(Status.values());
    }
}
