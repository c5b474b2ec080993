package org.tocsin.code.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Act;
import org.tocsin.model.event.EventType;
import org.tocsin.model.event.Party;

/** Who was talked about last in an article, for the pronouns and "the detainees" to come. One per article; not shared between threads. */
public final class Discourse {
    /** Nouns for a side of a deed told before: whose, and whether it is the side that did it. */
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("detainee", new Role(EventType.COERCE, false)),
            Map.entry("prisoner", new Role(EventType.COERCE, false)),
            Map.entry("captive", new Role(EventType.COERCE, false)),
            Map.entry("arrested", new Role(EventType.COERCE, false)),
            Map.entry("detained", new Role(EventType.COERCE, false)),
            Map.entry("victim", new Role(EventType.ASSAULT, false)),
            Map.entry("dead", new Role(EventType.ASSAULT, false)),
            Map.entry("wounded", new Role(EventType.ASSAULT, false)),
            Map.entry("hostage", new Role(EventType.ASSAULT, false)),
            Map.entry("attacker", new Role(EventType.ASSAULT, true)),
            Map.entry("assailant", new Role(EventType.ASSAULT, true)),
            Map.entry("perpetrator", new Role(EventType.ASSAULT, true)),
            Map.entry("responsible", new Role(EventType.ASSAULT, true)),
            Map.entry("protester", new Role(EventType.PROTEST, true)),
            Map.entry("striker", new Role(EventType.PROTEST, true)));

    private @Nullable Party lastPerson;
    private @Nullable Party lastBody;
    private @Nullable Sides lastArrest;
    private @Nullable Sides lastAssault;
    private @Nullable Sides lastProtest;

    private record Role(EventType type, boolean doer) {}

    private record Sides(List<Party> actors, List<Party> recipients, int sentence) {}

    /** Takes note of a main party of a sentence, in the order of the text. */
    public void note(Party party, boolean person) {
        if (person) {
            lastPerson = party;
        } else {
            lastBody = party;
        }
    }

    /** Takes note of a deed, in the order of the text; sides that it leaves open stay as they were. */
    public void note(Act act, List<Party> actors, List<Party> recipients, int sentence) {
        if (act.is(EventType.COERCE)) {
            lastArrest = merged(lastArrest, actors, recipients, sentence);
            lastAssault = merged(lastAssault, actors, recipients, sentence);
        } else if (act.is(EventType.ASSAULT)) {
            lastAssault = merged(lastAssault, actors, recipients, sentence);
        } else if (act.is(EventType.PROTEST)) {
            lastProtest = merged(lastProtest, actors, recipients, sentence);
        }
    }

    private static Sides merged(@Nullable Sides before, List<Party> actors, List<Party> recipients, int sentence) {
        List<Party> known =
                recipients.stream().filter(party -> party.country() != null).toList();
        if (before == null) {
            return new Sides(actors, known, sentence);
        }
        return new Sides(
                actors.isEmpty() ? before.actors : actors, known.isEmpty() ? before.recipients : known, sentence);
    }

    @Nullable
    Party latest(boolean person) {
        return person ? lastPerson : lastBody;
    }

    /** Whom a noun like "detainee" or "attacker" points back to; null for any other noun, or when nobody was told of. */
    @Nullable
    Party inRole(String lemma) {
        Role role = ROLES.get(lemma.toLowerCase(Locale.ROOT));
        if (role == null) {
            return null;
        }
        Sides sides =
                role.type == EventType.COERCE ? lastArrest : role.type == EventType.PROTEST ? lastProtest : lastAssault;
        if (sides == null) {
            return null;
        }
        List<Party> side = role.doer ? sides.actors : sides.recipients;
        return side.isEmpty() ? null : side.get(0);
    }

    /** The victims told of in this sentence or the one before: who "two others" are among. */
    @Nullable
    Party latestVictim(int sentence) {
        return lastAssault == null || sentence - lastAssault.sentence > 1 || lastAssault.recipients.isEmpty()
                ? null
                : lastAssault.recipients.get(0);
    }
}
