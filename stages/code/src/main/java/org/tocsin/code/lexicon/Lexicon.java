package org.tocsin.code.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.ontology.Ontology;
import org.tocsin.model.knowledge.KnowledgeFiles;
import org.tocsin.model.syntax.WordClass;

/** All senses, by headword. */
public final class Lexicon {
    private final List<Sense> senses;
    private final Map<WordClass, Map<String, List<Sense>>> byHeadword = new EnumMap<>(WordClass.class);
    private final Map<String, Set<String>> wordClasses;
    private final Map<String, String> pastForms = new HashMap<>();
    private final NeededWords neededWords;

    public Lexicon(KnowledgeFiles files, Ontology ontology) {
        SenseReader reader = new SenseReader(ontology);
        senses = List.copyOf(reader.read(files));
        wordClasses = Map.copyOf(reader.wordClasses());
        neededWords = new NeededWords(senses);
        for (Sense sense : senses) {
            Map<String, List<Sense>> words =
                    byHeadword.computeIfAbsent(sense.frame().wordClass(), wordClass -> new HashMap<>());
            for (String headword : sense.frame().headwords()) {
                words.computeIfAbsent(headword, lemma -> new ArrayList<>()).add(sense);
            }
        }
        for (String verb : byHeadword.getOrDefault(WordClass.VERB, Map.of()).keySet()) {
            pastForms.put(PastForms.of(verb), verb);
        }
        Comparator<Sense> mostSpecificFirst =
                Comparator.comparingInt(sense -> -sense.frame().specificity());
        byHeadword.values().forEach(words -> words.values().forEach(list -> list.sort(mostSpecificFirst)));
    }

    /** In the order of the files. */
    public List<Sense> senses() {
        return senses;
    }

    /** The senses of a word, the most specific frame first; empty for a word without any. */
    public List<Sense> sensesOf(String lemma, WordClass wordClass) {
        Map<String, List<Sense>> words = byHeadword.get(wordClass == WordClass.NAME ? WordClass.NOUN : wordClass);
        return words == null ? List.of() : words.getOrDefault(lemma, List.of());
    }

    /** The words that the frames of the senses cannot do without. */
    public NeededWords neededWords() {
        return neededWords;
    }

    /** The verb whose past form a word is, as far as the lexicon has it ("shot": shoot); empty for any other word. */
    public Optional<String> verbOfPastForm(String form) {
        return Optional.ofNullable(pastForms.get(form));
    }

    /** The lemmas of a word class; empty for a class that no file defines. */
    public Set<String> wordClass(String name) {
        return wordClasses.getOrDefault(name, Set.of());
    }
}
