package org.tocsin.ground.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.ground.place.Gazetteer.Place;
import org.tocsin.model.event.Where;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;
import org.tocsin.model.text.TextSpan;

/** The places that a sentence names as places: behind "in", "at", "near" and the like, or before "office", "embassy", "airport". */
public final class Places {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "outside",
            "around",
            "across",
            "throughout",
            "within",
            "over",
            "on",
            "off",
            "from",
            "of",
            "to");
    /** Of these the place is where it happens only if nothing better is named. */
    private static final Set<String> WEAK = Set.of("of", "from", "on", "over", "to");

    private static final Set<String> SITES = Set.of(
            "office",
            "embassy",
            "consulate",
            "airport",
            "bureau",
            "headquarters",
            "branch",
            "suburb",
            "district",
            "province",
            "region",
            "prison",
            "square",
            "university",
            "hospital",
            "court",
            "port",
            "base",
            "border",
            "summit",
            "metro",
            "mosque",
            "church");

    private Places() {}

    /**
     * A place and where its name hangs.
     *
     * @param mention index of the token that heads the name
     * @param governor index of the word that the place hangs on
     * @param strong whether the preposition is a plain "in" or "at"
     */
    public record Located(Where where, int mention, int governor, boolean strong) {}

    /** The places of a sentence, left to right. */
    public static List<Located> of(Sentence sentence, String text, Gazetteer gazetteer, Set<String> countries) {
        List<Located> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean name = token.isNominal()
                    && Character.isUpperCase(token.form().charAt(0))
                    && !token.entityKind().equals("PERSON")
                    && !token.entityKind().equals("DATE");
            if (!name) {
                continue;
            }
            Token up = token.head() < 0 ? token : sentence.token(token.head());
            boolean prepositional = token.relation() == Relation.POBJ && WHERE.contains(up.lemma());
            boolean premodifier = token.relation() == Relation.COMPOUND && up.index() > token.index() && isSite(up)
                    || token.relation() == Relation.POSS && isSite(up);
            if (prepositional || premodifier) {
                locate(
                        sentence,
                        text,
                        token,
                        prepositional ? up.head() : up.index(),
                        prepositional && !WEAK.contains(up.lemma()) || premodifier,
                        gazetteer,
                        countries,
                        found);
            }
        }
        return found;
    }

    private static boolean isSite(Token token) {
        return SITES.contains(token.lemma());
    }

    private static void locate(
            Sentence sentence,
            String text,
            Token head,
            int governor,
            boolean strong,
            Gazetteer gazetteer,
            Set<String> countries,
            List<Located> found) {
        int first = head.index();
        while (first > 0
                && sentence.token(first - 1).head() == head.index()
                && sentence.token(first - 1).relation().isPremodifier()
                && Character.isUpperCase(sentence.token(first - 1).form().charAt(0))) {
            first--;
        }
        for (int from = first; from <= head.index(); from++) {
            TextSpan span = sentence.token(from).span().union(head.span());
            Place place = gazetteer.find(span.of(text), countries).orElse(null);
            if (place != null) {
                Where where = new Where(
                        place.name(),
                        place.country(),
                        place.latitude(),
                        place.longitude(),
                        place.precision(),
                        span,
                        span.of(text));
                found.add(new Located(where, head.index(), governor, strong));
                return;
            }
        }
    }
}
