package org.tocsin.code.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at one place of a frame.
 *
 * @param slot whose role it fills; {@link Slot#NONE} for literal words
 * @param words lemmas that may head it; empty for any
 * @param kind a built-in class that it must be of
 * @param negated whether words and kind are what it must not be
 * @param optional whether the frame fits without it
 */
public record Filler(Slot slot, Set<String> words, @Nullable Kind kind, boolean negated, boolean optional) {
    public Filler {
        words = Set.copyOf(words);
    }

    /** The roles of a frame. */
    public enum Slot {
        /** {@code A}: who does it. */
        ACTOR,
        /** {@code R}: the party it is done to. */
        RECIPIENT,
        /** {@code T}: something that must be there and need not be a party. */
        THEME,
        /** {@code S}: the act that an operator works on. */
        ACT,
        /** Literal words. */
        NONE
    }

    /** Built-in word classes, judged by what a word stands for. */
    public enum Kind {
        HUMAN,
        POLITY,
        /** Those who can force people: states, their rulers, forces, services and courts, armed groups. */
        POWER,
        PLACE,
        MONEY,
        NUMBER,
        /** Those to whom something was done before in the text: "two others" behind a beating. */
        VICTIM
    }

    /** Whether the filler narrows what may stand there. */
    public boolean isNarrow() {
        return !words.isEmpty() || kind != null;
    }
}
