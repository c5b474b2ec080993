package org.tocsin.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.annotate.decode.Decoder;
import org.tocsin.annotate.decode.Parse;
import org.tocsin.annotate.decode.Tagged;
import org.tocsin.annotate.token.Piece;
import org.tocsin.annotate.token.Tokenizer;
import org.tocsin.annotate.weights.ArrayFile;
import org.tocsin.annotate.word.Hyperlinks;
import org.tocsin.annotate.word.WordForms;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.syntax.TreeGate;
import org.tocsin.model.syntax.WordClass;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.TextSpan;

/**
 * The annotator for English: tokens and sentences, part-of-speech tags, lemmas, named entities and the dependency tree, with the learned
 * weights of NLP4J 1.1.3 ({@link Decoder}; ADR-0002, ADR-0003).
 */
public final class EnglishAnnotator implements Annotator {
    /** Longest sentence given to the parser, in tokens: a longer run is a table or a list, and its tree would be nonsense. */
    private static final int LONGEST_SENTENCE = 400;

    private static final Pattern STOPPED = Pattern.compile("\\d+\\.|\\p{Lu}{3,}\\.");
    /** Verbs to which NLP4J's lexicon gives a wrong base form. */
    private static final Map<String, String> VERBS =
            Map.of("provided", "provide", "ended", "end", "canvas", "canvass", "lambast", "lambaste");

    private final Tokenizer tokenizer;
    private final Decoder decoder;

    private EnglishAnnotator(Tokenizer tokenizer, Decoder decoder) {
        this.tokenizer = tokenizer;
        this.decoder = decoder;
    }

    /** Reads the weights: less than a second, and about 130 MB of heap. One instance serves all threads. */
    public static EnglishAnnotator load() {
        ArrayFile weights = EnglishWeights.read();
        Hyperlinks links = Hyperlinks.of(weights);
        return new EnglishAnnotator(Tokenizer.of(weights, links), Decoder.of(weights, new WordForms(links)));
    }

    @Override
    public AnnotatedDocument annotate(Document document, TreeGate gate) {
        Sentences sentences = new Sentences(gate);
        List<Problem> problems = new ArrayList<>();
        String text = document.text();
        String masked = TextMask.mask(text);
        for (TextSpan paragraph : Paragraphs.of(text)) {
            for (List<Piece> pieces : tokenizer.sentences(masked.substring(paragraph.start(), paragraph.end()))) {
                if (pieces.size() > LONGEST_SENTENCE) {
                    problems.add(new Problem(
                            Problem.Code.TOO_LONG,
                            document.id() + " at character "
                                    + (paragraph.start() + pieces.get(0).start()),
                            "a sentence of " + pieces.size() + " words; longer than " + LONGEST_SENTENCE
                                    + " is not read"));
                } else {
                    sentences.add(text, paragraph.start(), withFullStop(pieces));
                }
            }
        }
        return new AnnotatedDocument(document, sentences.list(), problems);
    }

    /** The sentences of an article; whether one gets a tree is settled when the tags of the next are known. */
    private final class Sentences {
        private final TreeGate gate;
        private final List<Sentence> done = new ArrayList<>();
        private @Nullable Tagged tagged;
        private @Nullable Sentence waiting;

        Sentences(TreeGate gate) {
            this.gate = gate;
        }

        void add(String text, int offset, List<Piece> pieces) {
            int index = done.size() + (waiting == null ? 0 : 1);
            Tagged words = decoder.tag(pieces.stream().map(Piece::form).toArray(String[]::new));
            Sentence next = tagged(index, text, offset, pieces, words);
            finish(next);
            tagged = words;
            waiting = next;
        }

        private void finish(@Nullable Sentence next) {
            if (waiting != null && tagged != null) {
                done.add(gate.opens(waiting, next) ? parsed(waiting, decoder.parse(tagged)) : waiting);
            }
        }

        List<Sentence> list() {
            finish(null);
            waiting = null;
            return done;
        }
    }

    /** The tokenizer leaves the full stop on a number or on three capitals that end a sentence: "on June 3." */
    private static List<Piece> withFullStop(List<Piece> pieces) {
        Piece last = pieces.get(pieces.size() - 1);
        if (!STOPPED.matcher(last.form()).matches()) {
            return pieces;
        }
        int end = last.end();
        List<Piece> cut = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        cut.add(new Piece(last.form().substring(0, last.form().length() - 1), last.start(), end - 1));
        cut.add(new Piece(".", end - 1, end));
        return cut;
    }

    private static Sentence tagged(int index, String text, int offset, List<Piece> pieces, Tagged tagged) {
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            TextSpan span = new TextSpan(
                    offset + pieces.get(i).start(), offset + pieces.get(i).end());
            String form = span.of(text);
            String tag = tagged.tag(i);
            String lemma = lemma(form, tagged.lemma(i), tag);
            tokens.add(new Token(i, span, form, lemma, tag, WordClass.ofTag(tag), -1, Relation.DEP, "O"));
        }
        return Sentence.withoutTree(index, spanOf(tokens), tokens);
    }

    private static Sentence parsed(Sentence tagged, Parse parse) {
        List<Token> tokens = new ArrayList<>(tagged.size());
        for (Token token : tagged.tokens()) {
            int i = token.index();
            tokens.add(token.hangingOn(parse.heads()[i], Relation.ofLabel(parse.relations()[i]), parse.entities()[i]));
        }
        return new Sentence(tagged.index(), tagged.span(), tokens);
    }

    @Override
    public Sentence parse(List<String> forms) {
        List<Piece> pieces = new ArrayList<>(forms.size());
        int at = 0;
        for (String form : forms) {
            pieces.add(new Piece(form, at, at + form.length()));
            at += form.length() + 1;
        }
        Tagged tagged = decoder.tag(forms.toArray(String[]::new));
        return parsed(tagged(0, String.join(" ", forms), 0, pieces, tagged), decoder.parse(tagged));
    }

    /** The lexicon replaces numerals by {@code #crd#} and the like; we keep the word. */
    private static String lemma(String form, String lemma, String tag) {
        if (lemma.startsWith("#") || lemma.equals("0")) {
            return form.toLowerCase(Locale.ROOT);
        }
        return tag.startsWith("VB") ? VERBS.getOrDefault(lemma, lemma) : lemma;
    }

    private static TextSpan spanOf(List<Token> tokens) {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }
}
