package org.tocsin.ground.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.CodedDocument;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.FigureId;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.Fingerprint;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** All figures of an article: whose they are, what they count, which event they belong to, and of which other figure they are a part. */
public final class FigureFinder {
    private final CountedThings things;

    public FigureFinder(CountedThings things) {
        this.things = things;
    }

    /** Whether a sentence can hold a figure, by its words and tags alone. */
    public boolean mayHoldFigure(Sentence sentence) {
        return Figures.mayBeIn(sentence, things);
    }

    /** The figures in the order of the text, with the events and claims of the same article. */
    public List<StatedFigure> find(CodedDocument coded, List<Claim> claims) {
        List<StatedFigure> found = new ArrayList<>();
        String text = coded.annotated().document().text();
        for (Sentence sentence : coded.annotated().sentences()) {
            if (!sentence.isParsed()) {
                continue;
            }
            for (Figures.Counted counted : Figures.of(sentence, text, things)) {
                Figure plain = counted.figure();
                Optional<Event> event = eventOf(plain, coded.events());
                Figure figure = event.flatMap(it -> sameIn(it, plain)).orElse(plain);
                found.add(new StatedFigure(
                        id(coded, figure),
                        Passage.of(sentence.span(), text),
                        figure,
                        subject(sentence, counted, text),
                        sayer(figure.span(), claims),
                        event.map(Event::id).orElse(null),
                        counted.subset() ? whole(figure, found) : null));
            }
        }
        return found;
    }

    /** The event that has a figure among its own; of several the one that tells what it counts. */
    private static Optional<Event> eventOf(Figure figure, List<Event> events) {
        List<Event> having = events.stream()
                .filter(event -> sameIn(event, figure).isPresent())
                .toList();
        return having.stream()
                .filter(event -> sameIn(event, figure)
                        .filter(same -> !same.kind().equals("people"))
                        .isPresent())
                .findFirst()
                .or(() -> having.stream().findFirst());
    }

    private static Optional<Figure> sameIn(Event event, Figure figure) {
        return event.figures().stream()
                .filter(own -> own.span().equals(figure.span()))
                .findFirst();
    }

    private static FigureId id(CodedDocument coded, Figure figure) {
        return new FigureId(Fingerprint.of(coded.annotated().document().id() + "\u0000"
                + figure.span().start() + "\u0000" + figure.minimum() + "\u0000" + figure.maximum()));
    }

    /** Who says so: the speaker of the innermost claim that holds the figure. */
    private static @Nullable Party sayer(TextSpan figure, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.content().stream().anyMatch(span -> span.contains(figure)))
                .min(Comparator.comparingInt(FigureFinder::length))
                .map(Claim::speaker)
                .orElse(null);
    }

    private static int length(Claim claim) {
        return claim.content().stream()
                .mapToInt(span -> span.end() - span.start())
                .sum();
    }

    /** The figure before that a part belongs to: the last one of people that is not smaller. */
    private static @Nullable FigureId whole(Figure part, List<StatedFigure> before) {
        return before.stream()
                .filter(stated -> stated.figure().unit().equals(part.unit()) && stated.partOf() == null)
                .filter(stated -> isNotSmaller(stated.figure(), part))
                .reduce((first, second) -> second)
                .map(StatedFigure::id)
                .orElse(null);
    }

    private static boolean isNotSmaller(Figure whole, Figure part) {
        return whole.maximum() == null
                || part.minimum() == null
                || whole.maximum().compareTo(part.minimum()) >= 0;
    }

    /** The noun phrase of what is counted: the number, its noun, and what follows the noun up to a clause. */
    private static String subject(Sentence sentence, Figures.Counted counted, String text) {
        int noun = counted.counted();
        TextSpan span = counted.figure().span().union(sentence.token(noun).span());
        for (int i : sentence.subtree(noun)) {
            if (i > noun && isInPhrase(sentence, i, noun)) {
                span = span.union(sentence.token(i).span());
            }
        }
        return span.of(text);
    }

    private static boolean isInPhrase(Sentence sentence, int word, int noun) {
        for (int at = word; at != noun && at >= 0; at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            Relation relation = token.relation();
            if (token.isVerb()
                    || relation == Relation.PUNCT
                    || relation == Relation.APPOS
                    || relation == Relation.CC
                    || relation == Relation.CONJ
                    || relation == Relation.RELCL) {
                return false;
            }
        }
        return true;
    }
}
