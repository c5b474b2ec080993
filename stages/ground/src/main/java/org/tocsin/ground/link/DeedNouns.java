package org.tocsin.ground.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.event.Act;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/** Which deeds a noun can point back to, by {@code grammar/deed-nouns.tsv}. */
final class DeedNouns {
    private static final String ANY = "any";

    private final Map<String, List<String>> acts = new HashMap<>();

    DeedNouns(KnowledgeFiles files) {
        for (Row row : files.table("grammar/deed-nouns.tsv", "noun", "acts")) {
            acts.put(row.cell(0), row.list(1));
        }
    }

    boolean holds(String noun) {
        return acts.containsKey(noun);
    }

    boolean isAny(String noun) {
        return acts.getOrDefault(noun, List.of()).contains(ANY);
    }

    /** How well a noun names an act: 0 not at all, 1 by its event, 2 by its mode too. */
    int fit(String noun, Act act) {
        int best = 0;
        for (String named : acts.getOrDefault(noun, List.of())) {
            if (named.equals(ANY)
                    || act.type() != null && named.equals(act.type().name())) {
                best = Math.max(best, 1);
            } else if (act.type() != null && act.mode() != null) {
                String written = act.type().name() + ":" + act.mode();
                best = named.equals(written) ? 2 : best;
            }
        }
        return best;
    }
}
