package org.tocsin.ground.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tocsin.model.claim.Claim.Stance;
import org.tocsin.model.event.Parties;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/**
 * What a speaker makes of the actors that a cue takes as its object: "condemned Moscow" is against Moscow, and so is "condemned Moscow's
 * strikes". What a whole clause makes of its actors is not judged.
 */
final class Stances {
    private Stances() {}

    static List<Stance> of(Sentence sentence, Utterance utterance, Parties parties) {
        List<Stance> found = new ArrayList<>();
        int polarity = utterance.cue().stance();
        BitSet content = utterance.content();
        for (int i = content.nextSetBit(0); polarity != 0 && i >= 0; i = content.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            boolean top = token.head() < 0 || !content.get(token.head()) || isJoinedTop(sentence, content, token);
            Party party = top && token.isNominal() ? party(sentence, i, parties) : null;
            if (party != null && (party.country() != null || party.entity() != null || isNamed(token))) {
                Stance stance = new Stance(party.name(), party.country(), polarity);
                if (!found.contains(stance)) {
                    found.add(stance);
                }
            }
            if (top && token.isVerb()) {
                return List.of();
            }
        }
        return found;
    }

    private static boolean isJoinedTop(Sentence sentence, BitSet content, Token token) {
        return token.relation() == Relation.CONJ
                && !content.get(
                        sentence.token(token.head()).head() < 0
                                ? token.head()
                                : sentence.token(token.head()).head());
    }

    private static boolean isNamed(Token token) {
        return token.entityKind().equals("PERSON") || token.entityKind().equals("ORG");
    }

    private static @org.jspecify.annotations.Nullable Party party(Sentence sentence, int head, Parties parties) {
        Party own = parties.at(sentence.index(), head);
        if (own != null) {
            return own;
        }
        for (int child : sentence.children(head)) {
            Relation relation = sentence.token(child).relation();
            Party behind = relation == Relation.POSS || relation.isPremodifier() && child < head
                    ? parties.at(sentence.index(), child)
                    : null;
            if (behind != null) {
                return behind;
            }
        }
        return null;
    }
}
