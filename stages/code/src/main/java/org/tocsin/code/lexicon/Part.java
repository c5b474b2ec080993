package org.tocsin.code.lexicon;

import java.util.Set;

/** One place of a frame, by the grammatical relation that fills it. */
public sealed interface Part {
    Filler filler();

    /** The logical subject of a verb, or the bearer of an adjective. */
    record Subject(Filler filler) implements Part {}

    /** The logical object of a verb. */
    record DirectObject(Filler filler) implements Part {}

    /** {@code -}: nothing may be the object of the verb ("the ministers met", not "met a deadline"). */
    record NoObject() implements Part {
        @Override
        public Filler filler() {
            return FrameReader.NOTHING;
        }
    }

    /** The one it is given to ("give R aid"). */
    record Dative(Filler filler) implements Part {}

    /** What the object is called or made ("call R a dictator"). */
    record Complement(Filler filler) implements Part {}

    /** "'s", a demonym, a compound or "by" before or behind a noun. */
    record Possessor(Filler filler) implements Part {}

    /** A fixed word before a noun ("air strike"). */
    record Premodifier(Filler filler) implements Part {}

    /** A prepositional phrase. */
    record Preposition(Set<String> prepositions, Filler filler) implements Part {
        public Preposition {
            prepositions = Set.copyOf(prepositions);
        }
    }

    /** A particle right behind the verb; it may also be read as the preposition of what follows ("protest over T"). */
    record Particle(String word, Filler filler) implements Part {}

    /** An infinitive ({@code to S}) or a clause ({@code that S}). */
    record Clause(Marker marker, Filler filler) implements Part {}

    /** How a clause is joined. */
    enum Marker {
        TO,
        THAT
    }
}
