package org.tocsin.ground.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Parties;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.Where;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/**
 * The deeds of one article that words point back to: "the arrests" by the kind of deed, its sides and its place; "the move" and "this" to
 * the deed told last; an answer without an object to what the other side did last.
 */
final class ToldDeeds {
    /** How many sentences back "this" and "the move" reach. */
    private static final int NEAR = 2;
    /** How many sentences back an answer without an object reaches. */
    private static final int ANSWERED = 6;

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "outside");

    private final List<Deed> deeds;
    private final Map<Integer, List<Deed>> bySentence;
    private final DeedNouns nouns;
    private final Parties parties;

    ToldDeeds(List<Deed> deeds, DeedNouns nouns, Parties parties) {
        this.deeds = deeds;
        this.bySentence = deeds.stream().collect(Collectors.groupingBy(Deed::sentence));
        this.nouns = nouns;
        this.parties = parties;
    }

    /** The deeds of a sentence in the order of its words. */
    List<Deed> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** The earlier deed that a noun or "this" points back to; null where none fits. */
    @Nullable
    Deed recall(Sentence sentence, int word, @Nullable Deed other) {
        Token token = sentence.token(word);
        if (token.is("this")
                || token.is("that")
                || token.is("it") && token.relation().isSubject()) {
            return latest(sentence, NEAR, deed -> !deed.equals(other));
        }
        if (!nouns.holds(token.lemma()) || sentence.hasChild(word, Relation.NEG)) {
            return null;
        }
        if (nouns.isAny(token.lemma())) {
            boolean pointsBack = sentence.child(word, Relation.DET) >= 0
                    && Set.of("the", "this", "that", "these", "those")
                            .contains(sentence.token(sentence.child(word, Relation.DET))
                                    .lemma());
            return pointsBack ? latest(sentence, NEAR, deed -> !deed.equals(other)) : null;
        }
        Deed best = null;
        int most = 0;
        for (Deed deed : deeds) {
            int fit = deed.sentence() < sentence.index() && !deed.equals(other) && deed.isTold()
                    ? likeness(deed, sentence, word)
                    : 0;
            if (fit > 0 && fit >= most) {
                most = fit;
                best = deed;
            }
        }
        return best;
    }

    /** How well a deed is what a noun phrase names; 0 where kind, side or place differ. */
    private int likeness(Deed deed, Sentence sentence, int noun) {
        int kind = nouns.fit(sentence.token(noun).lemma(), deed.candidate().act());
        int place = placeFit(deed, sentence, noun);
        if (kind == 0 || place < 0) {
            return 0;
        }
        int sides = 0;
        for (String country : countriesBeside(sentence, noun)) {
            Set<String> own = countries(deed.candidate().actors());
            own.addAll(countries(deed.candidate().recipients()));
            if (!own.contains(country)) {
                return 0;
            }
            sides += 2;
        }
        return 2 * kind + place + sides + (deed.candidate().trigger().isVerb() ? 1 : 0);
    }

    /** The words that hang on a noun, and those behind it that it shares: "the beating and murder of two men in Minsk". */
    private static List<Integer> beside(Sentence sentence, int noun) {
        List<Integer> beside = new ArrayList<>();
        int at = noun;
        while (at >= 0) {
            for (int child : sentence.children(at)) {
                if (at == noun || child > noun && sentence.token(child).relation() == Relation.PREP) {
                    beside.add(child);
                }
            }
            at = sentence.token(at).relation() == Relation.CONJ
                    ? sentence.token(at).head()
                    : -1;
        }
        return beside;
    }

    private static int placeFit(Deed deed, Sentence sentence, int noun) {
        Where where = deed.event().where();
        for (int child : beside(sentence, noun)) {
            Token preposition = sentence.token(child);
            int object = PLACE_PREPOSITIONS.contains(preposition.lemma()) ? sentence.child(child, Relation.POBJ) : -1;
            if (object >= 0 && sentence.token(object).entity().length() > 1 && where != null) {
                String named = sentence.token(object).form();
                boolean same = where.name().contains(named) || where.text().contains(named);
                if (same) {
                    return 3;
                }
                return where.precision() == Where.Precision.COUNTRY ? 0 : -1;
            }
        }
        return 0;
    }

    /** The countries of whose the deed is by the words of the phrase: "Warsaw's arrest of a Russian". */
    private Set<String> countriesBeside(Sentence sentence, int noun) {
        Set<String> countries = new HashSet<>();
        for (int child : beside(sentence, noun)) {
            Token token = sentence.token(child);
            boolean side = token.relation() == Relation.POSS || token.relation().isPremodifier();
            int object = token.relation() == Relation.PREP && (token.is("of") || token.is("against") || token.is("on"))
                    ? sentence.child(child, Relation.POBJ)
                    : -1;
            Party party = side ? parties.at(sentence.index(), child) : null;
            party = object >= 0 ? parties.at(sentence.index(), object) : party;
            if (party != null && party.country() != null) {
                countries.add(party.country());
            }
        }
        return countries;
    }

    /** The last deed of a side that another deed answers: done to its doers, or done by those whom it is done to. */
    @Nullable
    Deed answered(Deed answer, boolean byItsRecipient) {
        Set<String> doers = countries(answer.candidate().actors());
        Set<String> hit = countries(answer.candidate().recipients());
        Deed best = null;
        int most = 0;
        for (Deed deed : deeds) {
            int back = answer.sentence() - deed.sentence();
            Set<String> theirs = countries(deed.candidate().actors());
            boolean sameSide = theirs.stream().anyMatch(doers::contains);
            if (back < 1 || back > ANSWERED || !deed.isTold() || sameSide) {
                continue;
            }
            boolean byHit = theirs.stream().anyMatch(hit::contains);
            boolean toDoer = countries(deed.candidate().recipients()).stream().anyMatch(doers::contains);
            int fit = byItsRecipient && !byHit ? 0 : (byHit ? 2 : 0) + (toDoer ? 2 : 0);
            if (fit > 0 && fit >= most) {
                most = fit;
                best = deed;
            }
        }
        return best;
    }

    /** The main deed of the nearest sentence before that tells one. */
    @Nullable
    Deed latest(Sentence sentence, int sentences, Predicate<Deed> wanted) {
        for (int back = 1; back <= sentences; back++) {
            List<Deed> told = bySentence.getOrDefault(sentence.index() - back, List.of()).stream()
                    .filter(deed -> deed.isTold() && wanted.test(deed))
                    .toList();
            if (!told.isEmpty()) {
                return told.stream()
                        .filter(deed -> deed.candidate().trigger().isVerb())
                        .findFirst()
                        .orElse(told.get(0));
            }
        }
        return null;
    }

    private static Set<String> countries(List<Party> parties) {
        Set<String> countries = new HashSet<>();
        parties.forEach(party -> party.countryCode().ifPresent(countries::add));
        return countries;
    }
}
