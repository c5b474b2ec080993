package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Modality;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;

/** The cue words of {@code grammar/cues.tsv} by kind and base form. */
final class CueLexicon {
    private static final String FILE = "grammar/cues.tsv";
    private static final Map<String, Integer> STANCES = Map.of("+", 1, "-", -1, "", 0);

    private final Map<String, List<Cue>> verbs = new HashMap<>();
    private final Map<String, List<Cue>> nouns = new HashMap<>();
    private final Map<String, List<Cue>> adjectives = new HashMap<>();
    private final Map<String, List<Cue>> adverbs = new HashMap<>();
    private final Map<String, Map<String, List<Cue>>> byKind =
            Map.of("verb", verbs, "noun", nouns, "adjective", adjectives, "adverb", adverbs);

    CueLexicon(KnowledgeFiles files) {
        List<String> faults = new ArrayList<>();
        for (Row row : files.table(FILE, "class", "words", "kind", "frames", "modality", "stance")) {
            if (!byKind.containsKey(row.cell(2))) {
                faults.add(row.place() + ": no such kind: '" + row.cell(2) + "'");
            } else if (row.list(1).isEmpty() || row.list(3).isEmpty()) {
                faults.add(row.place() + ": a class needs words and frames");
            } else if (!STANCES.containsKey(row.cell(5))) {
                faults.add(row.place() + ": stance is +, - or nothing, not '" + row.cell(5) + "'");
            } else {
                add(row, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new KnowledgeException(String.join("\n", faults));
        }
    }

    private void add(Row row, List<String> faults) {
        try {
            Modality modality = Modality.valueOf(row.cell(4).toUpperCase(Locale.ROOT));
            Cue cue = new Cue(row.cell(0), Set.copyOf(row.list(3)), modality, STANCES.getOrDefault(row.cell(5), 0));
            Map<String, List<Cue>> words = byKind.getOrDefault(row.cell(2), adverbs);
            row.list(1)
                    .forEach(word -> words.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(cue));
        } catch (IllegalArgumentException unknown) {
            faults.add(row.place() + ": no such modality: '" + row.cell(4) + "'");
        }
    }

    List<Cue> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Cue> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    List<Cue> adjectives(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    List<Cue> adverbs(String lemma) {
        return adverbs.getOrDefault(lemma, List.of());
    }

    /** The first of some readings that has a frame; null for none. */
    static @Nullable Cue with(List<Cue> cues, String frame) {
        for (Cue cue : cues) {
            if (cue.has(frame)) {
                return cue;
            }
        }
        return null;
    }
}
