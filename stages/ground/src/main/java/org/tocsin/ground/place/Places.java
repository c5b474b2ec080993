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

    /** Behind these a name is a place, also if the named-entity tagger takes it for a person. */
    private static final Set<String> INSIDE = Set.of("in", "near", "inside", "outside");
    /** What a country has in another: "the US embassy" is not in the United States. */
    private static final Set<String> ABROAD = Set.of("embassy", "consulate", "base");

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
     * @param preposition the preposition before the name; empty where it stands before a site ("the Minsk office")
     * @param strong whether the preposition is a plain "in" or "at"
     */
    public record Located(Where where, int mention, int governor, String preposition, boolean strong) {}

    /** The places of a sentence, left to right. */
    public static List<Located> of(Sentence sentence, String text, Gazetteer gazetteer, Set<String> countries) {
        List<Located> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Token up = token.head() < 0 ? token : sentence.token(token.head());
            boolean prepositional = token.relation() == Relation.POBJ && WHERE.contains(up.lemma());
            boolean person = token.entityKind().equals("PERSON") && !(prepositional && INSIDE.contains(up.lemma()));
            boolean name = token.isNominal()
                    && Character.isUpperCase(token.form().charAt(0))
                    && !person
                    && !token.entityKind().equals("DATE");
            if (!name) {
                continue;
            }
            boolean premodifier = token.relation() == Relation.COMPOUND && up.index() > token.index() && isSite(up)
                    || token.relation() == Relation.POSS && isSite(up);
            if (prepositional || premodifier) {
                locate(
                        sentence,
                        text,
                        token,
                        prepositional ? up.head() : up.index(),
                        prepositional ? up.lemma() : "",
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
            String preposition,
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
            boolean owner = preposition.isEmpty()
                    && place != null
                    && place.precision() == Where.Precision.COUNTRY
                    && ABROAD.contains(sentence.token(governor).lemma());
            if (place != null && !owner) {
                Where where = new Where(
                        place.name(),
                        place.country(),
                        place.latitude(),
                        place.longitude(),
                        place.precision(),
                        span,
                        span.of(text));
                found.add(new Located(where, head.index(), governor, preposition, strong));
                return;
            }
        }
    }
}
