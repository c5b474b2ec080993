package org.tocsin.formats.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/** CAMEO codes of events and sectors: values from {@code ontology/cameo.tsv}, sectors from {@code codes/sectors.tsv}, types from {@code codes/layer-acts.tsv}. */
public final class CameoCodes {
    private static final String ANY = "*";
    private static final String NONE = "-";

    private final Map<String, Double> goldstein = new HashMap<>();
    private final Map<String, String> ofSector = new HashMap<>();
    private final Map<String, String> ofType = new HashMap<>();

    public CameoCodes(KnowledgeFiles files) {
        for (Row row : files.table("ontology/cameo.tsv", "code", "label", "goldstein")) {
            goldstein.put(row.cell(0), Double.valueOf(row.cell(2)));
        }
        for (Row row : files.table("codes/sectors.tsv", "plover", "cameo")) {
            ofSector.put(row.cell(0), row.cell(1));
        }
        for (Row row : files.table("codes/layer-acts.tsv", "layer", "type", "sub_type", "cameo")) {
            ofType.put(key(row.cell(0), row.cell(1), row.cell(2)), row.cell(3));
        }
    }

    /** Goldstein's value of a code, -10 to 10; empty for a code that CAMEO does not have. */
    public Optional<Double> goldstein(String cameo) {
        return Optional.ofNullable(goldstein.get(cameo));
    }

    /**
     * The code as CAMEO prints it, where a spreadsheet has taken its zero: {@code 42} becomes {@code 042}. {@code 10} to {@code 20} stay as they are,
     * since they are codes themselves.
     */
    public String mended(String cameo) {
        String padded = "0" + cameo;
        return !goldstein.containsKey(cameo) && goldstein.containsKey(padded) ? padded : cameo;
    }

    /** 1 verbal cooperation (01-05), 2 material cooperation (06-08), 3 verbal conflict (09-13), 4 material conflict (14-20); 0 for what is no code. */
    public int quadClass(String cameo) {
        if (!cameo.matches("(0[1-9]|1[0-9]|20).{0,2}")) {
            return 0;
        }
        int root = Integer.parseInt(cameo.substring(0, 2));
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /** The role code that means the same as a PLOVER sector; empty where CAMEO has none. */
    public Optional<String> sector(String plover) {
        return Optional.ofNullable(ofSector.get(plover));
    }

    /** The code that we give to an event type of data without CAMEO codes; empty where none fits. */
    public Optional<String> ofType(String layer, String type, String subType) {
        String code = ofType.getOrDefault(key(layer, type, subType), ofType.get(key(layer, type, ANY)));
        return Optional.ofNullable(code).filter(found -> !found.equals(NONE));
    }

    private static String key(String layer, String type, String subType) {
        return layer + "\t" + type + "\t" + subType;
    }
}
