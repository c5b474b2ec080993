package org.tocsin.code.ontology;

import java.util.Locale;

/**
 * What a word does to the act that it governs: "threatened to cut aid" is neither a cut nor aid. The table
 * {@code ontology/composition.tsv} says what each makes of each act.
 */
public enum Operator {
    /** Intent to do it: will, agree, pledge, offer, be ready to. */
    PROMISE,
    /** Intent of one's own, not given to anybody: will, plan, be going to. */
    INTEND,
    /** Intent to do it as a threat: threaten, vow, warn. */
    THREATEN,
    /** Asking another to do it: appeal, urge, propose. */
    REQUEST,
    /** The same with force: demand, insist, order. */
    DEMAND,
    /** Not wanting to do it: refuse, reject, rule out, will not. */
    REFUSE,
    /** Ending or interrupting it: stop, suspend, cancel, cut. */
    STOP,
    /** Laying it at another's door: accuse of, blame for. */
    ACCUSE,
    /** Saying that it is not so. */
    DENY,
    /** Not coming to do it: fail to, avoid. No event. */
    FAIL,
    /** Doing it all the same: begin, continue, manage, help, be forced to. The act stays. */
    KEEP,
    /** Trying, or meaning to without a promise: the act stays, but is not told as done. */
    TRY,
    /** Wanting it: the act stays, but is only wished for. */
    WANT;

    /** As the knowledge files write it. */
    public static Operator of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
