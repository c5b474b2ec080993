package org.tocsin.ground.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Party;
import org.tocsin.model.text.Passage;
import org.tocsin.model.text.TextSpan;

/** Somebody, or a body, that an article lets speak or tells of, with what it has said of them so far. */
final class Person {
    private final boolean human;
    private final boolean plural;
    private final Party party;
    private String name;
    private @Nullable String role;
    private @Nullable Boolean female;
    private @Nullable Spelling spelling;

    /**
     * @param party as the phrase names it where the article names it first
     * @param human a person or persons, not a body
     */
    Person(Party party, String name, boolean human, boolean plural) {
        this.party = party;
        this.name = name;
        this.human = human;
        this.plural = plural;
    }

    String name() {
        return name;
    }

    boolean isHuman() {
        return human;
    }

    boolean isPlural() {
        return plural;
    }

    @Nullable
    String role() {
        return role;
    }

    /** Takes a role that is told of them; the first one stays. */
    void tellRole(@Nullable String told) {
        role = role == null ? told : role;
    }

    /** Takes a longer name for them, where they were named by a part of it before. */
    void tellName(String longer) {
        if (longer.length() > name.length()) {
            name = longer;
            spelling = null;
        }
    }

    /** How their name is spelt, for comparison with others. */
    Spelling spelling() {
        if (spelling == null) {
            spelling = Spelling.of(List.of(name.split(" ")));
        }
        return spelling;
    }

    /**
     * @param given key of the given name, empty for none
     * @param family the family name without marks
     * @param familyKey its key, see {@link Surnames}
     */
    record Spelling(String given, String family, String familyKey) {
        static Spelling of(List<String> name) {
            String family = name.isEmpty() ? "" : name.get(name.size() - 1);
            return new Spelling(
                    name.size() > 1 ? Surnames.key(name.get(0)) : "", Surnames.folded(family), Surnames.key(family));
        }

        /** Whether the given names tell that they are two: a name without one can be anybody's of the family. */
        boolean isOtherThan(Spelling other) {
            return !given.isEmpty() && !other.given.isEmpty() && !given.equals(other.given);
        }
    }

    boolean canBe(boolean woman) {
        return female == null || female == woman;
    }

    void tellSex(boolean woman) {
        female = woman;
    }

    /** Them as the speaker of a claim, under these words; no words where the claim does not name them. */
    Party as(@Nullable TextSpan span, String text, boolean pointsBack) {
        TextSpan first = party.span();
        Passage antecedent = pointsBack && first != null ? new Passage(first, party.text()) : null;
        String shown = party.entity() == null ? name : party.name();
        return new Party(span, text, shown, party.country(), party.sectors(), party.entity(), antecedent);
    }
}
