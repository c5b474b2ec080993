package org.tocsin.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.code.Coder;
import org.tocsin.code.lexicon.Sense;
import org.tocsin.code.lexicon.Sense.Example;
import org.tocsin.code.match.Match;
import org.tocsin.code.ontology.Operator;
import org.tocsin.model.event.EventCandidate;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.TextSpan;
import org.tocsin.pipeline.Pipeline;

/**
 * Runs the examples of the sense files. A firing example passes when the sense's own frame fits at the marked word and an event of its PLOVER
 * type comes out there (the sense's own, or that of a more specific one that shadows it; of any type for an operator without an act of its own)
 * with the marked sides; a silent one when the sense
 * is in no event.
 */
public final class ExampleCheck {
    private final Pipeline pipeline;

    public ExampleCheck(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** What is wrong with the examples of a sense, a line each; empty for a sound one. */
    public List<String> faults(Sense sense) {
        List<String> faults = new ArrayList<>();
        Set<String> unshown = new TreeSet<>(sense.frame().headwords());
        for (Example example : sense.fires()) {
            firingFault(sense, example, unshown)
                    .ifPresent(fault ->
                            faults.add(example.place() + ": " + sense.id() + ": " + fault + ": " + example.text()));
        }
        if (sense.frame().headwords().size() > 1 && !unshown.isEmpty()) {
            faults.add(sense.place() + ": " + sense.id() + ": no firing example with " + String.join(", ", unshown));
        }
        for (Example example : sense.silent()) {
            if (fires(sense, example)) {
                faults.add(example.place() + ": " + sense.id() + ": should be silent: " + example.text());
            }
        }
        return faults;
    }

    /** @param unshown headwords that no example has shown yet; loses the one of this example */
    private Optional<String> firingFault(Sense sense, Example example, Set<String> unshown) {
        MarkedSentence marked = MarkedSentence.parse(example.text(), example.place());
        TextSpan trigger = marked.trigger();
        if (trigger == null) {
            return Optional.of("no *trigger* is marked");
        }
        AnnotatedDocument annotated = annotate(marked.text());
        // an operator works on the word that is marked and may stand elsewhere
        TextSpan whole = new TextSpan(0, marked.text().length());
        unshown.removeAll(headwordsAt(sense.operator() == null ? trigger : whole, annotated));
        if (makesNoEvent(sense)) {
            return isMatched(sense, annotated) ? Optional.empty() : Optional.of("its frame does not fit");
        }
        boolean fits = pipeline.coder().fitting(annotated, sense).stream()
                .anyMatch(match -> wordOf(annotated, match).overlaps(trigger));
        String found = "no event";
        for (EventCandidate candidate : pipeline.candidates(annotated)) {
            boolean own = isIn(sense, candidate);
            boolean alike = fits
                    && sense.ownAct()
                            .map(act -> act.type() == candidate.act().type())
                            .orElse(candidate.trigger().span().overlaps(trigger));
            if (!own && !alike) {
                continue;
            }
            if (!candidate.trigger().span().overlaps(trigger) && own) {
                found = "the trigger is '" + candidate.trigger().form() + "'";
            } else if (!holds(candidate.actors(), marked.actors())) {
                found = "the actors are " + texts(candidate.actors());
            } else if (!holds(candidate.recipients(), marked.recipients())) {
                found = "the recipients are " + texts(candidate.recipients());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** The words in a span, each and, where the parser cuts at a hyphen, together. */
    private static List<String> headwordsAt(TextSpan span, AnnotatedDocument annotated) {
        List<String> forms = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.span().overlaps(span)) {
                    forms.add(token.form());
                    lemmas.add(token.lemma());
                }
            }
        }
        lemmas.add(String.join("", lemmas));
        lemmas.addAll(forms);
        return lemmas;
    }

    private boolean fires(Sense sense, Example example) {
        AnnotatedDocument annotated = annotate(example.text());
        return makesNoEvent(sense)
                ? isMatched(sense, annotated)
                : pipeline.candidates(annotated).stream().anyMatch(candidate -> isIn(sense, candidate));
    }

    private static boolean makesNoEvent(Sense sense) {
        return sense.operator() == Operator.FAIL || sense.operator() == Operator.DENY;
    }

    private boolean isMatched(Sense sense, AnnotatedDocument annotated) {
        List<Match> matches = new ArrayList<>();
        pipeline.read(annotated, matches::add);
        return matches.stream().anyMatch(match -> match.sense().equals(sense));
    }

    private AnnotatedDocument annotate(String text) {
        return pipeline.annotator().annotate(Document.of("example", text));
    }

    private static TextSpan wordOf(AnnotatedDocument annotated, Match match) {
        return annotated.sentences().stream()
                .filter(sentence -> match.head() < sentence.size())
                .findFirst()
                .map(sentence -> sentence.token(match.head()).span())
                .orElseThrow();
    }

    private static boolean isIn(Sense sense, EventCandidate candidate) {
        return Arrays.asList(candidate.sense().split("<")).contains(sense.id());
    }

    private static boolean holds(List<Party> parties, List<TextSpan> marked) {
        return marked.isEmpty()
                || marked.stream()
                        .anyMatch(span -> parties.stream()
                                .flatMap(party -> Stream.ofNullable(party.span()))
                                .anyMatch(span::overlaps));
    }

    private static List<String> texts(List<Party> parties) {
        return parties.stream().map(Party::text).toList();
    }

    /** The coder whose senses are checked. */
    public Coder coder() {
        return pipeline.coder();
    }
}
