package org.tocsin.code.actor;

import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Party;

/** Who was talked about last in an article, for the pronouns to come. One per article; not shared between threads. */
public final class Discourse {
    private @Nullable Party lastPerson;
    private @Nullable Party lastBody;

    /** Takes note of a main party of a sentence, in the order of the text. */
    public void note(Party party) {
        if (isPerson(party)) {
            lastPerson = party;
        } else {
            lastBody = party;
        }
    }

    @Nullable
    Party latest(boolean person) {
        return person ? lastPerson : lastBody;
    }

    static boolean agrees(Party party, boolean person) {
        return !person || isPerson(party);
    }

    /** A single person as far as the words show: a name or office, not a country, body or group. */
    private static boolean isPerson(Party party) {
        if (party.entity() == null && party.country() != null && party.sectors().isEmpty()) {
            return false;
        }
        char last = party.text().charAt(party.text().length() - 1);
        return last != 's'
                        && Character.isUpperCase(party.text().charAt(0))
                        && party.text().indexOf(' ') >= 0
                || party.entity() != null;
    }
}
