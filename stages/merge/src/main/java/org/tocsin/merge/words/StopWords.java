package org.tocsin.merge.words;

import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.knowledge.KnowledgeFiles;

/** Words that tell nothing of what a text is about: {@code merge/stop-words.txt}. */
public final class StopWords {
    private StopWords() {}

    /** The words, in lower case. */
    public static Set<String> read(KnowledgeFiles files) {
        return files.read("merge/stop-words.txt").stream()
                .flatMap(line -> java.util.Arrays.stream(line.text().split(" ")))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
