package org.tocsin.ground.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/** What a given name tells of its bearer's sex, where it tells: {@code grammar/given-names.tsv}. */
final class GivenNames {
    private final Map<String, Boolean> female = new HashMap<>();

    GivenNames(KnowledgeFiles files) {
        for (Row row : files.table("grammar/given-names.tsv", "name", "sex")) {
            switch (row.cell(1)) {
                case "female" -> female.put(row.cell(0), true);
                case "male" -> female.put(row.cell(0), false);
                default ->
                    throw new KnowledgeException(row.place() + ": sex is female or male, not '" + row.cell(1) + "'");
            }
        }
    }

    /** Whether a full name is a woman's; empty where its first part does not tell. */
    Optional<Boolean> isFemale(List<String> name) {
        return name.size() < 2 ? Optional.empty() : Optional.ofNullable(female.get(name.get(0)));
    }
}
