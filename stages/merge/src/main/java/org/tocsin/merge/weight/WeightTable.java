package org.tocsin.merge.weight;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/** A table of named numbers, {@code name value meaning}. Every one must be taken, and each that is taken must be there. */
public final class WeightTable {
    private final String file;
    private final Map<String, Double> values = new HashMap<>();

    /** Reads a table; a cell that is no number is named by its line. */
    public WeightTable(KnowledgeFiles files, String file) {
        this.file = file;
        for (Row row : files.table(file, "name", "value", "meaning")) {
            values.put(row.cell(0), number(row));
        }
    }

    private static double number(Row row) {
        try {
            return Double.parseDouble(row.cell(1));
        } catch (NumberFormatException fault) {
            throw new KnowledgeException(row.place() + ": no number: '" + row.cell(1) + "'");
        }
    }

    /** The number of this name. */
    public double take(String name) {
        Double value = values.remove(name);
        if (value == null) {
            throw new KnowledgeException(file + ": no weight '" + name + "'");
        }
        return value;
    }

    /** To be called when all is taken: what is left over is nobody's, and a fault. */
    public void expectNothingLeft() {
        if (!values.isEmpty()) {
            throw new KnowledgeException(file + ": unknown weights " + values.keySet());
        }
    }
}
