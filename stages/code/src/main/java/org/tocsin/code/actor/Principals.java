package org.tocsin.code.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.actor.ActorDictionary.AgentKind;
import org.tocsin.code.actor.Mentions.Found;
import org.tocsin.model.syntax.Arguments;
import org.tocsin.model.syntax.Relation;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** Who stands behind a thing: "Russia's strike" is Russia's, "events planned by Russian institutions" are theirs. */
public final class Principals {
    /** Prepositions behind a thing that tell whose it is; nearer ones first. */
    private static final Set<String> PARTIES = Set.of("GPE", "NORP", "ORG", "PERSON");

    private static final List<String> OWNING = List.of("of", "from");
    private static final List<String> WHOSE =
            List.of("by", "of", "from", "in", "against", "on", "to", "with", "for", "between", "over", "into", "at");

    private static final List<String> DOERS = List.of("by", "of", "from");
    private static final int DEEPEST = 3;

    private final Sentence sentence;
    private final Arguments arguments;
    private final Mentions mentions;
    private final SentenceActors actors;

    Principals(Sentence sentence, Arguments arguments, Mentions mentions, SentenceActors actors) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.mentions = mentions;
        this.actors = actors;
    }

    /** The party that a phrase names, else the parties that stand behind it: "Russia's strike" is Russia's. Heads of their phrases. */
    public List<Integer> partiesBehind(int head) {
        if (actors.partyAt(head) != null) {
            return List.of(head);
        }
        Set<Integer> found = new LinkedHashSet<>();
        collectBehind(head, found, 0, WHOSE);
        return new ArrayList<>(found);
    }

    /** Who does the deed that a subject stands for: the party itself, or whose thing it is; not where it lies. */
    public List<Integer> doersBehind(int head) {
        Found<AgentKind> agent = mentions.agentAt(head);
        boolean thing = agent != null && agent.value().place() && mentions.nameAt(head) == null;
        if (actors.partyAt(head) != null && !thing) {
            return List.of(head);
        }
        Set<Integer> found = new LinkedHashSet<>();
        collectBehind(head, found, 0, DOERS);
        return new ArrayList<>(found);
    }

    /** "The leaders of India and Pakistan", "French and German ministers": whose they are. */
    public List<Integer> ownersOf(int plural) {
        if (!sentence.token(plural).tag().endsWith("S")) {
            return List.of();
        }
        for (int child : sentence.children(plural)) {
            boolean before = child < plural
                    && sentence.token(child).relation().isPremodifier()
                    && sentence.hasChild(child, Relation.CONJ);
            if (before && actors.partyAt(child) != null) {
                return arguments.withConjuncts(child);
            }
        }
        for (String preposition : OWNING) {
            int at = arguments.preposition(plural, preposition);
            int object = at < 0 ? -1 : sentence.child(at, Relation.POBJ);
            if (object >= 0 && actors.partyAt(object) != null) {
                return arguments.withConjuncts(object);
            }
        }
        return List.of();
    }

    private void collectBehind(int head, Set<Integer> found, int depth, List<String> prepositions) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if (child < head
                    && (token.relation().isPremodifier() || token.relation() == Relation.POSS)
                    && !token.isVerb()
                    && isPartyModifier(child)) {
                found.addAll(arguments.withConjuncts(child));
                return;
            }
        }
        for (int child : sentence.children(head)) {
            if (sentence.token(child).relation() == Relation.ACL
                    && sentence.token(child).tag().equals("VBN")) {
                for (int agent : arguments.agents(child)) {
                    found.addAll(actors.partyAt(agent) == null ? List.of() : arguments.withConjuncts(agent));
                }
                if (!found.isEmpty()) {
                    return; // "events planned by Russian institutions"
                }
            }
        }
        for (String preposition : prepositions) {
            int at = arguments.preposition(head, preposition);
            int object = at < 0 ? -1 : sentence.child(at, Relation.POBJ);
            if (object >= 0) {
                if (actors.partyAt(object) != null) {
                    found.addAll(arguments.withConjuncts(object));
                    return;
                }
                if (depth < DEEPEST) {
                    collectBehind(object, found, depth + 1, prepositions);
                    if (!found.isEmpty()) {
                        return;
                    }
                }
            }
        }
    }

    private boolean isPartyModifier(int child) {
        if (sentence.token(child).relation() == Relation.POSS) {
            return actors.partyAt(child) != null;
        }
        Found<Name> name = mentions.nameAt(child);
        return name != null
                || mentions.agentAt(child) != null
                        && sentence.token(child).isNominal()
                        && !sentence.token(child).entityKind().equals("DATE")
                || PARTIES.contains(sentence.token(child).entityKind());
    }
}
