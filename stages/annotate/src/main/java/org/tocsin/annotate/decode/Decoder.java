package org.tocsin.annotate.decode;

import java.util.List;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.word.WordForms;

/**
 * The door of this package: from the words of a sentence to tags, lemmas, entities and a dependency tree. It applies the learned weights of
 * NLP4J 1.1.3 with the same features and the same moves, and so gives the same answer (Jinho D. Choi, Dynamic Feature Induction: The
 * Last Gist to the State-of-the-Art, NAACL 2016; <a href="https://emorynlp.github.io/nlp4j/">emorynlp.github.io/nlp4j</a>), but holds
 * them in primitive arrays and knows strings by their hashes only.
 *
 * <p>A decoder never changes: any number of threads may use one.
 */
public final class Decoder {
    private final WordForms wordForms;
    private final Lexicon lexicon;
    private final AmbiguityHashes ambiguities;
    private final LeftToRight tagger;
    private final Lemmatizer lemmatizer;
    private final LeftToRight recognizer;
    private final DependencyParser parser;

    private Decoder(ArrayFile file, WordForms wordForms) {
        this.wordForms = wordForms;
        lexicon = Lexicon.of(file);
        ambiguities = new AmbiguityHashes(lexicon);
        tagger = LeftToRight.of(file, "pos", lexicon, Field.TAG);
        lemmatizer = Lemmatizer.of(file, tagger.labels());
        recognizer = LeftToRight.of(file, "ner", lexicon, Field.ENTITY);
        parser = DependencyParser.of(file, lexicon);
    }

    /** A decoder with the weights of that file. */
    public static Decoder of(ArrayFile file, WordForms wordForms) {
        return new Decoder(file, wordForms);
    }

    /** Decodes a sentence of at least one word. */
    public Parse decode(String[] forms) {
        return parse(tag(forms));
    }

    /** The tags and lemmas of a sentence of at least one word: a quarter of the work. */
    public Tagged tag(String[] forms) {
        Words words = new Words(forms, wordForms, lexicon, ambiguities);
        int[] tags = tagger.label(words);
        return new Tagged(words, names(tags, tagger.labels()), lemmas(words, tags));
    }

    /** The names and the tree of a sentence that is tagged; not twice of the same. */
    public Parse parse(Tagged tagged) {
        Words words = tagged.words();
        String[] entities = names(recognizer.label(words), recognizer.labels());
        EntityChunks.mend(entities);
        Tree tree = parser.parse(words);
        int[] heads = new int[words.size - 1];
        String[] relations = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i + 1) - 1;
            relations[i] = parser.relation(tree.label(i + 1));
        }
        return new Parse(tagged.tags(), tagged.lemmas(), entities, heads, relations);
    }

    private String[] lemmas(Words words, int[] tags) {
        String[] lemmas = new String[words.size - 1];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = lemmatizer.lemma(words.lower[i + 1], tags[i + 1]);
            words.setLemma(i + 1, lemmas[i]);
        }
        return lemmas;
    }

    private static String[] names(int[] indexes, List<String> labels) {
        String[] names = new String[indexes.length - 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = labels.get(indexes[i + 1]);
        }
        return names;
    }
}
