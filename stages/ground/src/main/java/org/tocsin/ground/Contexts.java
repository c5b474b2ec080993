package org.tocsin.ground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** PLOVER contexts of a sentence by its words: {@code ontology/contexts.tsv} lists the lemmas that tell each. */
final class Contexts {
    private final Map<String, List<String>> contextsOf = new LinkedHashMap<>();

    Contexts(KnowledgeFiles files) {
        for (Row row : files.table("ontology/contexts.tsv", "context", "words")) {
            for (String word : row.list(1)) {
                contextsOf.merge(
                        word,
                        List.of(row.cell(0)),
                        (had, more) -> java.util.stream.Stream.concat(had.stream(), more.stream())
                                .toList());
            }
        }
    }

    List<String> of(Sentence sentence) {
        Set<String> found = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            List<String> told = contextsOf.get(token.lemma());
            if (told != null) {
                found.addAll(told);
            }
        }
        return List.copyOf(found);
    }
}
