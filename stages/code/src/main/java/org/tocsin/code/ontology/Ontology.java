package org.tocsin.code.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.EventType;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/** The codes of CAMEO and PLOVER with their values, and the algebra that composes an act with an operator. */
public final class Ontology {
    private static final Pattern ACT = Pattern.compile("(-|[A-Z]+)(?::([a-z-]+))? (\\d{2,4})");

    private final Map<String, CameoCode> cameo = new HashMap<>();
    private final Map<String, Double> scores = new HashMap<>();
    private final Map<Operator, List<Composition>> compositions = new HashMap<>();

    public Ontology(KnowledgeFiles files) {
        for (Row row : files.table("ontology/cameo.tsv", "code", "label", "goldstein")) {
            cameo.put(row.cell(0), new CameoCode(row.cell(0), row.cell(1), Double.parseDouble(row.cell(2))));
        }
        for (Row row : files.table("ontology/plover.tsv", "event", "mode", "score")) {
            scores.put(row.cell(0) + ":" + row.cell(1), Double.valueOf(row.cell(2)));
        }
        for (Row row : files.table("ontology/composition.tsv", "operator", "event", "cameo", "result")) {
            compositions
                    .computeIfAbsent(Operator.of(row.cell(0)), key -> new ArrayList<>())
                    .add(composition(row));
        }
    }

    private Composition composition(Row row) {
        boolean bare = row.cell(1).equals("-");
        EventType event = bare || row.cell(1).equals("*") ? null : EventType.valueOf(row.cell(1));
        String prefix = row.cell(2).equals("*") ? "" : row.cell(2);
        return switch (row.cell(3)) {
            case "keep" -> new Composition(event, bare, prefix, true, null);
            case "drop" -> new Composition(event, bare, prefix, false, null);
            default -> new Composition(event, bare, prefix, false, act(row.cell(3), row.place()));
        };
    }

    /**
     * Reads an act as the files write it, e.g. {@code COERCE:arrest 173}.
     *
     * @throws KnowledgeException for a code, event or mode that the tables do not hold
     */
    public Act act(String written, String place) {
        Matcher parts = ACT.matcher(written);
        if (!parts.matches()) {
            throw new KnowledgeException(place + ": expected EVENT[:mode] CODE, got '" + written + "'");
        }
        EventType type = parts.group(1).equals("-") ? null : EventType.valueOf(parts.group(1));
        if (!cameo.containsKey(parts.group(3))) {
            throw new KnowledgeException(place + ": unknown CAMEO code " + parts.group(3));
        }
        if (parts.group(2) != null && !scores.containsKey(type + ":" + parts.group(2))) {
            throw new KnowledgeException(place + ": " + type + " has no mode '" + parts.group(2) + "'");
        }
        return new Act(type, parts.group(2), parts.group(3));
    }

    /** The act that an operator makes of an inner act; empty where nothing is done. */
    public Optional<Act> compose(Operator operator, Act inner) {
        if (operator == Operator.KEEP || operator == Operator.TRY || operator == Operator.WANT) {
            return Optional.of(inner);
        }
        for (Composition row : compositions.getOrDefault(operator, List.of())) {
            boolean typed = row.bare ? inner.type() == null : row.event == null || row.event == inner.type();
            if (typed && inner.cameo().startsWith(row.prefix)) {
                return row.keep ? Optional.of(inner) : Optional.ofNullable(row.result);
            }
        }
        return Optional.empty();
    }

    /** Goldstein scale value of a CAMEO code, -10 (force) to 10 (aid). */
    public double goldstein(Act act) {
        return code(act.cameo()).goldstein();
    }

    /** The short label of a CAMEO code. */
    public String label(Act act) {
        return code(act.cameo()).label();
    }

    private CameoCode code(String code) {
        CameoCode found = cameo.get(code);
        if (found == null) {
            throw new IllegalArgumentException("not a CAMEO code: " + code);
        }
        return found;
    }

    /** PLOVER score of event and mode, -10 to 10; the event's own where the mode has none; absent for a bare statement. */
    public Optional<Double> ploverScore(Act act) {
        if (act.type() == null) {
            return Optional.empty();
        }
        Double score = scores.get(act.type() + ":" + (act.mode() == null ? "" : act.mode()));
        return Optional.ofNullable(score != null ? score : scores.get(act.type() + ":"));
    }

    /** 1 verbal cooperation (01-05), 2 material cooperation (06-08), 3 verbal conflict (09-13), 4 material conflict (14-20). */
    public static int quadClass(Act act) {
        int root = Integer.parseInt(act.root());
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    private record CameoCode(String code, String label, double goldstein) {}

    private record Composition(
            @Nullable EventType event,
            boolean bare,
            String prefix,
            boolean keep,
            @Nullable Act result) {}
}
