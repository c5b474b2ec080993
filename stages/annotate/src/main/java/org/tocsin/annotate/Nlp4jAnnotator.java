package org.tocsin.annotate;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.TextSpan;

/**
 * The annotator on top of NLP4J 1.1.3 (Choi, ACL 2016, <a href="https://emorynlp.github.io/nlp4j/">emorynlp.github.io/nlp4j</a>): tokens and
 * sentences, part-of-speech tags, lemmas, named entities and the dependency tree. Its word embeddings and gazetteers are left out: they
 * change no tag and no tree and cost 20 s and 1 GB (ADR-0002).
 */
public final class Nlp4jAnnotator implements Annotator {
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
    /** Longest sentence given to the parser, in tokens: a longer run is a table or a list, and its tree would be nonsense. */
    private static final Pattern STOPPED = Pattern.compile("\\d+\\.|\\p{Lu}{3,}\\.");

    private static final int LONGEST_SENTENCE = 400;

    private final NLPDecoder decoder;
    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    private Nlp4jAnnotator(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    /** Loads the models: 10 to 14 s of CPU and about 1.1 GB of heap. One instance serves all threads. */
    public static Nlp4jAnnotator load() {
        byte[] configuration = CONFIGURATION.getBytes(StandardCharsets.UTF_8);
        return new Nlp4jAnnotator(new NLPDecoder(new DecodeConfig(new ByteArrayInputStream(configuration))));
    }

    @Override
    public AnnotatedDocument annotate(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        String text = document.text();
        String masked = TextMask.mask(text);
        for (TextSpan paragraph : Paragraphs.of(text)) {
            for (List<Token> tokens : tokenizer.segmentize(masked.substring(paragraph.start(), paragraph.end()))) {
                if (tokens.size() > LONGEST_SENTENCE) {
                    problems.add(new Problem(
                            Problem.Code.TOO_LONG,
                            document.id() + " at character "
                                    + (paragraph.start() + tokens.get(0).getStartOffset()),
                            "a sentence of " + tokens.size() + " words; longer than " + LONGEST_SENTENCE
                                    + " is not read"));
                } else if (!tokens.isEmpty()) {
                    sentences.add(sentence(sentences.size(), text, paragraph.start(), withFullStop(tokens)));
                }
            }
        }
        return new AnnotatedDocument(document, sentences, problems);
    }

    /** The tokenizer leaves the full stop on a number or on three capitals that end a sentence: "on June 3." */
    private static List<Token> withFullStop(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        if (!STOPPED.matcher(last.getWordForm()).matches()) {
            return tokens;
        }
        int end = last.getEndOffset();
        String word = last.getWordForm();
        List<Token> cut = new ArrayList<>(tokens.subList(0, tokens.size() - 1));
        cut.add(new Token(word.substring(0, word.length() - 1), last.getStartOffset(), end - 1));
        cut.add(new Token(".", end - 1, end));
        return cut;
    }

    private Sentence sentence(int index, String text, int offset, List<Token> pieces) {
        NLPNode[] nodes = decoder.decode(decoder.toNodeArray(pieces));
        List<org.tocsin.model.syntax.Token> tokens = new ArrayList<>(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) {
            TextSpan span = new TextSpan(offset + nodes[i].getStartOffset(), offset + nodes[i].getEndOffset());
            tokens.add(token(nodes[i], span, span.of(text)));
        }
        return new Sentence(index, spanOf(tokens), tokens);
    }

    @Override
    public Sentence parse(List<String> forms) {
        List<Token> pieces = new ArrayList<>(forms.size());
        int at = 0;
        for (String form : forms) {
            pieces.add(new Token(form, at, at + form.length()));
            at += form.length() + 1;
        }
        return sentence(0, String.join(" ", forms), 0, pieces);
    }

    private static org.tocsin.model.syntax.Token token(NLPNode node, TextSpan span, String form) {
        NLPNode head = node.getDependencyHead();
        String tag = node.getPartOfSpeechTag();
        String entity = node.getNamedEntityTag();
        return new org.tocsin.model.syntax.Token(
                node.getID() - 1,
                span,
                form,
                lemma(node, form),
                tag,
                WordClass.ofTag(tag),
                head == null ? -1 : head.getID() - 1,
                Relation.ofLabel(node.getDependencyLabel()),
                entity == null ? "O" : entity);
    }

    /** Verbs to which NLP4J's lexicon gives a wrong base form. */
    private static final Map<String, String> VERBS =
            Map.of("provided", "provide", "ended", "end", "canvas", "canvass", "lambast", "lambaste");

    /** NLP4J replaces numerals by {@code #crd#} and the like; we keep the word. */
    private static String lemma(NLPNode node, String form) {
        String lemma = node.getLemma();
        if (lemma == null || lemma.startsWith("#") || lemma.equals("0")) {
            return form.toLowerCase(Locale.ROOT);
        }
        return node.getPartOfSpeechTag().startsWith("VB") ? VERBS.getOrDefault(lemma, lemma) : lemma;
    }

    private static TextSpan spanOf(List<org.tocsin.model.syntax.Token> tokens) {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }
}
