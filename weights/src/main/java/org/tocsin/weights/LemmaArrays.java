package org.tocsin.weights;

import edu.emory.mathcs.nlp.component.morph.english.EnglishInflection;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixMatcher;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixReplacer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tocsin.annotate.weights.ArrayFileWriter;
import org.tocsin.annotate.weights.HashTable;
import org.tocsin.annotate.weights.StringHash;

/** Converts the lemmatizer: base forms by word class, irregular forms, suffix rules and contractions. */
final class LemmaArrays {
    /** As {@code org.tocsin.annotate.decode.Inflection} numbers them. */
    private static final List<String> CLASSES = List.of("verb", "noun", "adjective", "adverb");

    private static final int CARDINAL = 1 << 4;
    private static final int ORDINAL = 1 << 5;

    private final Map<String, Integer> bases = new TreeMap<>();
    private final Map<Long, Integer> irregulars = new LinkedHashMap<>();
    private final Set<String> lemmas = new LinkedHashSet<>();
    private final List<String> lemmaOrder = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();

    private LemmaArrays() {}

    static void addTo(ArrayFileWriter file, EnglishMorphAnalyzer analyzer) {
        LemmaArrays arrays = new LemmaArrays();
        for (int wordClass = 0; wordClass < CLASSES.size(); wordClass++) {
            arrays.add(wordClass, Hidden.field(analyzer, "inf_" + CLASSES.get(wordClass), EnglishInflection.class));
        }
        arrays.addBases(Hidden.field(analyzer, "base_cardinal", Set.class), CARDINAL);
        arrays.addBases(Hidden.field(analyzer, "base_ordinal", Set.class), ORDINAL);
        List<String> contractions = new ArrayList<>();
        for (Object entry :
                Hidden.field(analyzer, "rule_abbreviation", Map.class).entrySet()) {
            Map.Entry<?, ?> contraction = (Map.Entry<?, ?>) entry;
            contractions.add(contraction.getKey() + "\t" + contraction.getValue());
        }
        arrays.write(file, contractions.stream().sorted().toList());
    }

    private void add(int wordClass, EnglishInflection inflection) {
        addBases(inflection.getBaseSet(), 1 << wordClass);
        for (Map.Entry<String, String> irregular : new TreeMap<>(inflection.getExceptionMap()).entrySet()) {
            if (lemmas.add(irregular.getValue())) {
                lemmaOrder.add(irregular.getValue());
            }
            irregulars.put(
                    StringHash.key(StringHash.of(irregular.getKey()), wordClass),
                    lemmaOrder.indexOf(irregular.getValue()));
        }
        for (AbstractAffixMatcher matcher : inflection.getSuffixMatchers()) {
            for (Object replacer : Hidden.field(matcher, "l_replacers", List.class)) {
                rules.add(rule(wordClass, matcher, (AbstractAffixReplacer) replacer));
            }
        }
    }

    /** Word class, tags, suffix, replacements, whether a doubled consonant is undone; between tabs. */
    private static String rule(int wordClass, AbstractAffixMatcher matcher, AbstractAffixReplacer replacer) {
        String tags = Hidden.field(matcher, "p_originalPOS", Pattern.class).pattern();
        return String.join(
                "\t",
                String.valueOf(wordClass),
                tags.substring("^(".length(), tags.length() - ")$".length()),
                Hidden.field(replacer, "s_affixForm", String.class),
                String.join(",", Hidden.field(replacer, "s_replacements", String[].class)),
                Hidden.field(replacer, "b_doubleConsonants", Boolean.class).toString());
    }

    private void addBases(Set<?> forms, int flag) {
        for (Object form : forms) {
            bases.merge((String) form, flag, (one, other) -> one | other);
        }
    }

    private void write(ArrayFileWriter file, List<String> contractions) {
        long[] baseKeys = bases.keySet().stream()
                .mapToLong(form -> StringHash.key(StringHash.of(form), 0))
                .toArray();
        file.longs(
                        "lemma.bases",
                        HashTable.slotsOf(
                                baseKeys,
                                bases.values().stream().mapToInt(flags -> flags).toArray()))
                .longs(
                        "lemma.irregulars",
                        HashTable.slotsOf(
                                irregulars.keySet().stream()
                                        .mapToLong(key -> key)
                                        .toArray(),
                                irregulars.values().stream()
                                        .mapToInt(index -> index)
                                        .toArray()))
                .strings("lemma.lemmas", lemmaOrder)
                .strings("lemma.rules", rules)
                .strings("lemma.contractions", contractions);
    }
}
