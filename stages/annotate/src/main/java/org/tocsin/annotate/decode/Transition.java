package org.tocsin.annotate.decode;

/**
 * One move of the parser, as its labels spell it: {@code L_R_nsubj} makes the top of the stack an {@code nsubj} of the next word and takes
 * it off the stack.
 *
 * @param arc whether a dependency is drawn, and to which side it points
 * @param list what becomes of the top of the stack
 * @param relation the label of the dependency; empty for none
 */
record Transition(Arc arc, List list, String relation) {
    /** {@link #LEFT}: the next word becomes head of the stack's top; {@link #RIGHT}: the reverse. */
    enum Arc {
        LEFT,
        RIGHT,
        NO
    }

    /** {@link #SHIFT}: the next word goes on the stack; {@link #REDUCE}: the top leaves it; {@link #PASS}: the top steps aside till the next shift. */
    enum List {
        SHIFT,
        REDUCE,
        PASS
    }

    static Transition parse(String label) {
        String[] parts = label.split("_", 3);
        return new Transition(arc(parts[0]), list(parts[1]), parts[2]);
    }

    private static Arc arc(String code) {
        return switch (code) {
            case "L" -> Arc.LEFT;
            case "R" -> Arc.RIGHT;
            case "N" -> Arc.NO;
            default -> throw new IllegalArgumentException("a transition with the arc " + code);
        };
    }

    private static List list(String code) {
        return switch (code) {
            case "S" -> List.SHIFT;
            case "R" -> List.REDUCE;
            case "P" -> List.PASS;
            default -> throw new IllegalArgumentException("a transition with the list " + code);
        };
    }
}
