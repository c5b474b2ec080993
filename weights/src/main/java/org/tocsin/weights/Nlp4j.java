package org.tocsin.weights;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.annotate.decode.Parse;
import org.tocsin.annotate.token.Piece;

/**
 * NLP4J itself, with the models that the weights are made from, for tests and benchmarks that hold ours against it. Word embeddings and
 * gazetteers are left out (ADR-0002).
 */
public final class Nlp4j {
    private static final String CONFIGURATION = """
            <configuration>
              <tsv><column index="0" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
              </lexica>
              <models>
                <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
                <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
                <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
              </models>
            </configuration>
            """;

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();
    private final NLPDecoder decoder;

    private Nlp4j(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    /** Loads the models: 10 to 14 s of CPU and about 1.1 GB of heap. */
    public static Nlp4j load() {
        byte[] configuration = CONFIGURATION.getBytes(StandardCharsets.UTF_8);
        return new Nlp4j(new NLPDecoder(new DecodeConfig(new ByteArrayInputStream(configuration))));
    }

    /** The sentences of a text, as {@link org.tocsin.annotate.token.Tokenizer#sentences} gives them. */
    public List<List<Piece>> sentences(String text) {
        List<List<Piece>> sentences = new ArrayList<>();
        for (List<Token> tokens : tokenizer.segmentize(text)) {
            sentences.add(tokens.stream()
                    .map(token -> new Piece(token.getWordForm(), token.getStartOffset(), token.getEndOffset()))
                    .toList());
        }
        return sentences;
    }

    /** Decodes a sentence, as {@link org.tocsin.annotate.decode.Decoder#decode} does. */
    public Parse decode(String[] forms) {
        List<Token> tokens = new ArrayList<>(forms.length);
        for (String form : forms) {
            tokens.add(new Token(form));
        }
        NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
        Parse parse = new Parse(
                new String[forms.length],
                new String[forms.length],
                new String[forms.length],
                new int[forms.length],
                new String[forms.length]);
        for (int i = 0; i < forms.length; i++) {
            NLPNode node = nodes[i + 1];
            parse.tags()[i] = node.getPartOfSpeechTag();
            parse.lemmas()[i] = node.getLemma();
            parse.entities()[i] = node.getNamedEntityTag();
            parse.heads()[i] = node.getDependencyHead().getID() - 1;
            parse.relations()[i] = node.getDependencyLabel();
        }
        return parse;
    }
}
