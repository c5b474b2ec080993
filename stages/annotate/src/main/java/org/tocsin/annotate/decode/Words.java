package org.tocsin.annotate.decode;

import org.tocsin.annotate.weights.StringHash;
import org.tocsin.annotate.word.CharacterClass;
import org.tocsin.annotate.word.Spelling;
import org.tocsin.annotate.word.WordForms;

/**
 * The words of one sentence while it is being decoded, as arrays of ints and hashes. Place 0 is the root above the sentence, which has the
 * text {@link #ROOT} in all its fields; the first word is at place 1.
 */
final class Words {
    /** The root's word, lemma and tags in NLP4J; also the tag of a word that has none yet. */
    static final String ROOT = "@#r$%";

    private static final long ROOT_HASH = StringHash.of(ROOT);
    private static final long ROOT_POWER = StringHash.power(ROOT.length());
    private static final Field[] PREFIXES = {Field.PREFIX_2, Field.PREFIX_3};
    private static final Field[] SUFFIXES = {Field.SUFFIX_1, Field.SUFFIX_2, Field.SUFFIX_3, Field.SUFFIX_4};

    /** One more than the number of words. */
    final int size;
    /** Simplified forms, and the same in lower case. */
    final String[] simplified;

    final String[] lower;
    /** Entries of the {@link Lexicon}. */
    final int[] entries;
    /** By field and place; the powers that {@link StringHash#join} needs, 0 where a word does not have the field. */
    final long[][] hashes;

    final long[][] powers;

    Words(String[] forms, WordForms wordForms, Lexicon lexicon, AmbiguityHashes ambiguities) {
        size = forms.length + 1;
        simplified = new String[size];
        lower = new String[size];
        entries = new int[size];
        hashes = new long[Field.values().length][size];
        powers = new long[Field.values().length][size];
        for (int place = 0; place < size; place++) {
            simplified[place] = wordForms.simplified(place == 0 ? ROOT : forms[place - 1]);
            lower[place] = CharacterClass.toLower(simplified[place]);
            hashForms(place);
            set(Field.LEMMA, place, ROOT_HASH, ROOT_POWER);
            set(Field.TAG, place, ROOT_HASH, ROOT_POWER);
            set(Field.ENTITY, place, ROOT_HASH, ROOT_POWER);
        }
        for (int place = 1; place < size; place++) {
            entries[place] = lexicon.find(hashes[Field.LOWER.index()][place]);
            ambiguities.set(this, place, Lexicon.ambiguityOf(entries[place]));
        }
    }

    void set(Field field, int place, long hash, long power) {
        hashes[field.index()][place] = hash;
        powers[field.index()][place] = power;
    }

    /** Sets the lemma of a word, of which only the hash is kept. */
    void setLemma(int place, String lemma) {
        set(Field.LEMMA, place, StringHash.of(lemma), StringHash.power(lemma.length()));
    }

    /** The traits of a word's spelling, see {@link Spelling}. */
    int spelling(int place) {
        return Spelling.of(simplified[place], place == 1);
    }

    private void hashForms(int place) {
        String form = simplified[place];
        String small = lower[place];
        int length = form.length();
        long power = StringHash.power(length);
        set(Field.SIMPLIFIED, place, StringHash.of(form), power);
        set(Field.LOWER, place, StringHash.of(small), power);
        WordForms.Shape shape = WordForms.shape(form);
        set(Field.SHAPE, place, shape.hash(), StringHash.power(shape.length()));
        // a prefix or suffix is never the whole word
        for (int i = 0; i < PREFIXES.length && i + 2 < length; i++) {
            set(PREFIXES[i], place, StringHash.of(small, 0, i + 2), StringHash.power(i + 2));
        }
        for (int i = 0; i < SUFFIXES.length && i + 1 < length; i++) {
            set(SUFFIXES[i], place, StringHash.of(small, length - i - 1, length), StringHash.power(i + 1));
        }
    }
}
