package org.tocsin.annotate.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.weights.HashTable;
import org.tocsin.annotate.weights.StringHash;

/**
 * Base forms by a word's tag: contractions and irregular forms from lists; regular ones by taking off a suffix, if what is left is in the
 * list of base forms of that word class.
 */
final class Lemmatizer {
    private static final String CARDINAL = "#crd#";
    private static final String ORDINAL = "#ord#";
    private static final int CARDINAL_FLAG = 1 << 4;
    private static final int ORDINAL_FLAG = 1 << 5;
    private static final List<String> ORDINAL_DIGITS = List.of("0st", "0nd", "0rd", "0th");
    /** A consonant that was doubled before the suffix is behind at least so many letters. */
    private static final int SHORTEST_DOUBLED = 4;

    private record Rule(
            Inflection inflection, List<String> tags, String suffix, List<String> replacements, boolean undoubles) {}

    /** What applies to words of one tag. */
    private record TagRules(@Nullable Inflection inflection, List<Rule> rules) {}

    private final HashTable bases;
    private final HashTable irregulars;
    private final String[] lemmas;
    private final Map<String, Map<String, String>> contractions = new HashMap<>();
    private final List<String> tags;
    private final List<TagRules> rulesByTag = new ArrayList<>();

    private Lemmatizer(ArrayFile file, List<String> tags) {
        bases = new HashTable(file.longs("lemma.bases"));
        irregulars = new HashTable(file.longs("lemma.irregulars"));
        lemmas = file.strings("lemma.lemmas");
        this.tags = tags;
    }

    /** A lemmatizer for words whose tags are given as indexes of a list. */
    static Lemmatizer of(ArrayFile file, List<String> tags) {
        Lemmatizer lemmatizer = new Lemmatizer(file, tags);
        for (String contraction : file.strings("lemma.contractions")) {
            int tab = contraction.indexOf('\t');
            int bar = contraction.lastIndexOf('_', tab);
            lemmatizer
                    .contractions
                    .computeIfAbsent(contraction.substring(0, bar), form -> new HashMap<>())
                    .put(contraction.substring(bar + 1, tab), contraction.substring(tab + 1));
        }
        List<Rule> rules =
                Arrays.stream(file.strings("lemma.rules")).map(Lemmatizer::rule).toList();
        for (String tag : tags) {
            Inflection inflection = Arrays.stream(Inflection.values())
                    .filter(candidate -> candidate.hasTag(tag))
                    .findFirst()
                    .orElse(null);
            lemmatizer.rulesByTag.add(new TagRules(
                    inflection,
                    rules.stream()
                            .filter(rule -> rule.inflection() == inflection
                                    && rule.tags().contains(tag))
                            .toList()));
        }
        return lemmatizer;
    }

    private static Rule rule(String line) {
        String[] parts = line.split("\t", -1);
        return new Rule(
                Inflection.ofNumber(Integer.parseInt(parts[0])),
                List.of(parts[1].split("\\|")),
                parts[2],
                List.of(parts[3].split(",", -1)),
                Boolean.parseBoolean(parts[4]));
    }

    /** The lemma of a word, given in lower case and simplified. */
    String lemma(String word, int tag) {
        String lemma = contraction(word, tag);
        if (lemma == null) {
            lemma = baseForm(word, rulesByTag.get(tag));
        }
        int flags = flags(StringHash.of(lemma));
        if ((flags & CARDINAL_FLAG) != 0) {
            return CARDINAL;
        }
        return (flags & ORDINAL_FLAG) != 0 || ORDINAL_DIGITS.contains(lemma) ? ORDINAL : lemma;
    }

    private @Nullable String contraction(String word, int tag) {
        Map<String, String> byTag = contractions.get(word);
        return byTag == null ? null : byTag.get(tags.get(tag));
    }

    private String baseForm(String word, TagRules rules) {
        if (rules.inflection() == null) {
            return word;
        }
        int irregular = irregulars.find(
                StringHash.key(StringHash.of(word), rules.inflection().number()));
        if (irregular != HashTable.ABSENT) {
            return lemmas[irregular];
        }
        for (Rule rule : rules.rules()) {
            String base = word.endsWith(rule.suffix()) ? base(word, rule) : null;
            if (base != null) {
                return base;
            }
        }
        return word;
    }

    private @Nullable String base(String word, Rule rule) {
        int stem = word.length() - rule.suffix().length();
        String base = base(word, stem, rule);
        boolean isDoubled = stem >= SHORTEST_DOUBLED && word.charAt(stem - 2) == word.charAt(stem - 1);
        return base == null && rule.undoubles() && isDoubled ? base(word, stem - 1, rule) : base;
    }

    private @Nullable String base(String word, int stem, Rule rule) {
        long hash = StringHash.of(word, 0, stem);
        for (String replacement : rule.replacements()) {
            long base = StringHash.concat(hash, StringHash.of(replacement), StringHash.power(replacement.length()));
            if ((flags(base) & rule.inflection().flag()) != 0) {
                return word.substring(0, stem) + replacement;
            }
        }
        return null;
    }

    /** The word classes of which a form is a base form; 0 for none. */
    private int flags(long hash) {
        return Math.max(0, bases.find(StringHash.key(hash, 0)));
    }
}
