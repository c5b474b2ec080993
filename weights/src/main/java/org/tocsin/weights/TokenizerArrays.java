package org.tocsin.weights;

import edu.emory.mathcs.nlp.common.util.MetaUtils;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.dictionary.Abbreviation;
import edu.emory.mathcs.nlp.component.tokenizer.dictionary.Compound;
import edu.emory.mathcs.nlp.component.tokenizer.dictionary.Currency;
import edu.emory.mathcs.nlp.component.tokenizer.dictionary.Emoticon;
import edu.emory.mathcs.nlp.component.tokenizer.dictionary.EnglishHyphen;
import edu.emory.mathcs.nlp.component.tokenizer.dictionary.Unit;
import it.unimi.dsi.fastutil.chars.Char2ObjectMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.annotate.weights.ArrayFileWriter;

/** Converts the word lists and the two patterns of the tokenizer and of the simplified word form. */
final class TokenizerArrays {
    private final ArrayFileWriter file;

    private TokenizerArrays(ArrayFileWriter file) {
        this.file = file;
    }

    static void addTo(ArrayFileWriter file, EnglishTokenizer tokenizer) {
        new TokenizerArrays(file).add(tokenizer);
    }

    private void add(EnglishTokenizer tokenizer) {
        Currency currency = Hidden.field(tokenizer, "d_currency", Currency.class);
        EnglishHyphen hyphen = Hidden.field(tokenizer, "d_hyphen", EnglishHyphen.class);
        // the order of NLP4J's set decides which currency is tried first
        file.strings("tokenizer.currencies", strings(Hidden.field(currency, "s_currency", Set.class)));
        addSet("tokenizer.dollars", currency, "s_dollar");
        addSet("tokenizer.units", Hidden.field(tokenizer, "d_unit", Unit.class), "s_unit");
        addSet("tokenizer.emoticons", Hidden.field(tokenizer, "d_emoticon", Emoticon.class), "s_emoticon");
        addSet("tokenizer.preserved", tokenizer, "d_preserve");
        addSet("tokenizer.abbreviations", Hidden.field(tokenizer, "d_abbreviation", Abbreviation.class), "s_period");
        addSet("tokenizer.hyphenPrefixes", hyphen, "s_prefix");
        addSet("tokenizer.hyphenSuffixes", hyphen, "s_suffix");
        file.strings("tokenizer.compounds", compounds(Hidden.field(tokenizer, "d_compound", Compound.class)));
        file.strings(
                "tokenizer.protocols",
                List.of(MetaUtils.PROTOCOLS).stream().distinct().toList());
        file.strings("tokenizer.fileExtensions", extensions());
        file.strings("tokenizer.patterns", List.of(MetaUtils.HYPERLINK.pattern(), MetaUtils.EMOTICON.pattern()));
    }

    private void addSet(String name, Object owner, String field) {
        file.strings(
                name,
                strings(Hidden.field(owner, field, Set.class)).stream().sorted().toList());
    }

    private static List<String> strings(Set<?> set) {
        return set.stream().map(String.class::cast).toList();
    }

    /** Each compound in lower case, a tab, and the places where it is cut. */
    private static List<String> compounds(Compound compounds) {
        List<String> lines = new ArrayList<>();
        for (Object entry : Hidden.field(compounds, "m_compound", Map.class).entrySet()) {
            Map.Entry<?, ?> compound = (Map.Entry<?, ?>) entry;
            lines.add(compound.getKey() + "\t"
                    + String.join(
                            " ",
                            Arrays.stream((int[]) compound.getValue())
                                    .mapToObj(String::valueOf)
                                    .toList()));
        }
        return lines.stream().sorted().toList();
    }

    /** The file extensions, which NLP4J keeps as a tree of their letters from the last to the first. */
    private static List<String> extensions() {
        Map<String, Boolean> found = new TreeMap<>();
        collect(Hidden.field(MetaUtils.FILE_EXTENSION, "n_root", Char2ObjectMap.class), "", found);
        return List.copyOf(found.keySet());
    }

    private static void collect(Char2ObjectMap<?> node, String suffix, Map<String, Boolean> found) {
        for (Char2ObjectMap.Entry<?> child : node.char2ObjectEntrySet()) {
            String extension = child.getCharKey() + suffix;
            if (Hidden.field(child.getValue(), "b_endState", Boolean.class)) {
                found.put(extension, true);
            }
            collect((Char2ObjectMap<?>) child.getValue(), extension, found);
        }
    }
}
