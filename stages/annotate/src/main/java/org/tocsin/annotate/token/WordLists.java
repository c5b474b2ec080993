package org.tocsin.annotate.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.annotate.weights.ArrayFile;

/**
 * The word lists of the tokenizer, all in lower case.
 *
 * @param abbreviations words that keep a period behind them
 * @param currencies codes that stand before or behind an amount, in the order in which they are tried
 * @param dollars what may stand before a dollar sign: {@code us}
 * @param units units of measurement
 * @param hyphenPrefixes first parts that a hyphen binds to the word behind it
 * @param hyphenSuffixes last parts that a hyphen binds to the word before it
 * @param compounds words to be cut, such as {@code cannot}, with the places of the cuts
 * @param preserved words never to be cut, as written
 */
record WordLists(
        Set<String> abbreviations,
        List<String> currencies,
        Set<String> dollars,
        List<String> units,
        Set<String> hyphenPrefixes,
        Set<String> hyphenSuffixes,
        Map<String, List<Integer>> compounds,
        Set<String> preserved) {

    WordLists {
        compounds = Map.copyOf(compounds);
    }

    static WordLists of(ArrayFile file) {
        Map<String, List<Integer>> compounds = new HashMap<>();
        for (String compound : file.strings("tokenizer.compounds")) {
            int tab = compound.indexOf('\t');
            compounds.put(
                    compound.substring(0, tab),
                    Arrays.stream(compound.substring(tab + 1).split(" "))
                            .map(Integer::valueOf)
                            .toList());
        }
        return new WordLists(
                Set.of(file.strings("tokenizer.abbreviations")),
                List.of(file.strings("tokenizer.currencies")),
                Set.of(file.strings("tokenizer.dollars")),
                List.of(file.strings("tokenizer.units")),
                Set.of(file.strings("tokenizer.hyphenPrefixes")),
                Set.of(file.strings("tokenizer.hyphenSuffixes")),
                compounds,
                Set.of(file.strings("tokenizer.preserved")));
    }
}
