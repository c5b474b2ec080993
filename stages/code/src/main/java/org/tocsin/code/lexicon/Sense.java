package org.tocsin.code.lexicon;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ontology.Operator;
import org.tocsin.model.event.Act;

/**
 * One meaning of one word in one frame.
 *
 * @param id e.g. {@code coerce.detain}
 * @param act what it names; absent for an operator that only passes on the act below it
 * @param operator what it does to the act in its slot {@code S}, if it has one
 * @param fires sentences in which it must fire, with marks
 * @param silent sentences in which it must not
 * @param together the act when several countries do it with each other ("India and France held drills"); absent for no other act
 * @param place file and line
 */
public record Sense(
        String id,
        Frame frame,
        @Nullable Act act,
        @Nullable Act together,
        @Nullable Operator operator,
        List<Example> fires,
        List<Example> silent,
        String place) {
    public Sense {
        fires = List.copyOf(fires);
        silent = List.copyOf(silent);
    }

    public Optional<Act> ownAct() {
        return Optional.ofNullable(act);
    }

    /** An example sentence and where it stands. */
    public record Example(String text, String place) {}
}
