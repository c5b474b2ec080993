package org.tocsin.ground.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.knowledge.KnowledgeFiles.Row;
import org.tocsin.model.syntax.Sentence;

/** The cues of {@code grammar/link-cues.tsv}. */
final class LinkCues {
    /** By the first lemma, the longest first. */
    private final Map<String, List<Cue>> cues = new HashMap<>();

    LinkCues(KnowledgeFiles files) {
        for (Row row : files.table("grammar/link-cues.tsv", "type", "cue", "ties")) {
            try {
                Cue cue = new Cue(
                        StatedLink.Type.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                        List.of(row.cell(1).split(" ")),
                        Ties.valueOf(row.cell(2).toUpperCase(Locale.ROOT)));
                cues.computeIfAbsent(cue.lemmas.get(0), lemma -> new ArrayList<>())
                        .add(cue);
            } catch (IllegalArgumentException fault) {
                throw new KnowledgeException(
                        row.place() + ": no such type or tie: " + row.cell(0) + ", " + row.cell(2));
            }
        }
        cues.values().forEach(list -> list.sort(Comparator.comparingInt(cue -> -cue.lemmas.size())));
    }

    /** Where the other deed of a cue is found; the head of the table tells what each means. */
    enum Ties {
        BEHIND,
        BEFORE,
        MUTUAL,
        VERB,
        PREDICATE,
        PURPOSE
    }

    record Cue(StatedLink.Type type, List<String> lemmas, Ties ties) {
        private boolean standsAt(Sentence sentence, int first) {
            if (first + lemmas.size() > sentence.size()) {
                return false;
            }
            for (int k = 0; k < lemmas.size(); k++) {
                if (!sentence.token(first + k).is(lemmas.get(k))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A cue in a sentence: its first and last word. */
    record Found(Cue cue, int first, int last) {}

    /** The cues of a sentence from left to right, none overlapping another. */
    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Cue cue = cueAt(sentence, i);
            if (cue != null) {
                int last = i + cue.lemmas.size() - 1;
                found.add(new Found(cue, i, last));
                i = last;
            }
        }
        return found;
    }

    private @Nullable Cue cueAt(Sentence sentence, int first) {
        for (Cue cue : cues.getOrDefault(sentence.token(first).lemma(), List.of())) {
            if (cue.standsAt(sentence, first)) {
                return cue;
            }
        }
        return null;
    }
}
