package org.tocsin.code.actor;

import java.util.Set;
import org.tocsin.code.actor.ActorDictionary.AgentKind;
import org.tocsin.code.actor.Mentions.Found;
import org.tocsin.code.actor.Name.Kind;
import org.tocsin.model.event.Party;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.syntax.Token;

/** What sort of party a noun phrase names, as frames ask for it: a person, a polity, a power, a place. */
public final class PartyKinds {
    /** PLOVER sectors that rule, guard, judge or fight. */
    private static final Set<String> POWERS = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "REB", "PRM", "UAF");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Antecedents antecedents;
    private final SentenceActors actors;

    PartyKinds(Sentence sentence, Mentions mentions, Antecedents antecedents, SentenceActors actors) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.antecedents = antecedents;
        this.actors = actors;
    }

    /** One person: a name that is tagged or listed as one, or an office in the singular. */
    public boolean isPerson(int head) {
        Found<Name> name = mentions.nameAt(head);
        if (name != null) {
            return name.value().kind() == Kind.PERSON;
        }
        Found<Name> apposed = actors.apposedName(head);
        if (apposed != null) {
            return apposed.value().kind() == Kind.PERSON;
        }
        Found<AgentKind> agent = mentions.agentAt(head);
        return sentence.token(head).entityKind().equals("PERSON")
                || agent != null
                        && agent.value().human()
                        && sentence.token(head).tag().equals("NN");
    }

    /** A person or persons: by table, by name tag, or by a word for people. */
    public boolean isHuman(int head) {
        Party party = actors.partyAt(head);
        if (party == null) {
            return false;
        }
        Token token = sentence.token(head);
        Found<Name> name = mentions.nameAt(head);
        if (name != null && name.last() >= head && name.first() <= head) {
            return !name.value().kind().isTerritory();
        }
        Found<AgentKind> agent = mentions.agentAt(head);
        return agent != null && agent.value().human()
                || token.entityKind().equals("PERSON")
                || token.entityKind().equals("NORP")
                || token.isPronoun()
                        && !token.form().equalsIgnoreCase("it")
                        && !token.form().equalsIgnoreCase("its")
                || token.tag().equals("DT")
                || SentenceActors.isPeopleNoun(token);
    }

    /** A country, government, organisation or their agents. */
    public boolean isPolity(int head) {
        Party party = actors.partyAt(head);
        if (party == null) {
            return false;
        }
        String kind = sentence.token(head).entityKind();
        return party.country() != null
                || mentions.agentAt(head) != null
                || !party.sectors().isEmpty()
                || kind.equals("ORG")
                || kind.equals("GPE")
                || kind.equals("NORP")
                || sentence.token(head).isPronoun();
    }

    /** Those who can force people: states, their rulers, forces, services and courts, armed groups. */
    public boolean isPower(int head) {
        Party party = actors.partyAt(head);
        if (party == null) {
            return false;
        }
        Found<Name> name = mentions.nameAt(head);
        return party.sectors().stream().anyMatch(POWERS::contains)
                || name != null && name.value().kind().isTerritory()
                || sentence.token(head).isPronoun();
    }

    /** A place: a territory of the tables or a name tagged as one. */
    public boolean isPlace(int head) {
        Found<Name> name = mentions.nameAt(head);
        Found<AgentKind> agent = mentions.agentAt(head);
        String kind = sentence.token(head).entityKind();
        return name != null && name.value().kind().isTerritory()
                || agent != null && agent.value().place()
                || kind.equals("GPE")
                || kind.equals("LOC")
                || kind.equals("FAC")
                || kind.equals("FACILITY");
    }

    /** Whether a noun points back to those to whom something was done before in the text. */
    public boolean isVictim(int head) {
        return actors.partyAt(head) != null && antecedents.pointsBack(actors.semanticHead(head));
    }
}
