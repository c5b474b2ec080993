package org.tocsin.code.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.lexicon.Filler.Kind;
import org.tocsin.code.lexicon.Filler.Slot;
import org.tocsin.model.knowledge.KnowledgeException;
import org.tocsin.model.syntax.WordClass;

class FrameReaderTest {
    private final FrameReader reader = new FrameReader(Map.of("food", Set.of("grain", "rice")));

    @Test
    void readsSubjectObjectAndPreposition() {
        Frame frame = reader.read("A impose/V sanction|embargo on R", "here");

        assertThat(frame.headwords()).containsExactly("impose");
        assertThat(frame.wordClass()).isEqualTo(WordClass.VERB);
        assertThat(frame.parts())
                .containsExactlyInAnyOrder(
                        new Part.Subject(slot(Slot.ACTOR)),
                        new Part.DirectObject(literal("sanction", "embargo")),
                        new Part.Preposition(Set.of("on"), slot(Slot.RECIPIENT)));
    }

    @Test
    void readsTwoBareObjectsAsReceiverAndThing() {
        Frame frame = reader.read("A grant/V R asylum", "here");

        assertThat(frame.parts())
                .contains(new Part.Dative(slot(Slot.RECIPIENT)), new Part.Complement(literal("asylum")));
    }

    @Test
    void readsParticlesPossessorsAndClauses() {
        assertThat(reader.read("A call/V off T", "here").parts()).contains(new Part.Particle("off", slot(Slot.THEME)));
        assertThat(reader.read("A 's arrest/N of R", "here").parts()).contains(new Part.Possessor(slot(Slot.ACTOR)));
        assertThat(reader.read("A threaten/V to S", "here").parts())
                .contains(new Part.Clause(Part.Marker.TO, slot(Slot.ACT)));
    }

    @Test
    void narrowsASlotByKindByWordsOrByWhatItIsNot() {
        assertThat(objectOf("A free/V R:human"))
                .isEqualTo(new Filler(Slot.RECIPIENT, Set.of(), Kind.HUMAN, false, false));
        assertThat(objectOf("A ship/V T:food?"))
                .isEqualTo(new Filler(Slot.THEME, Set.of("grain", "rice"), null, false, true));
        assertThat(objectOf("A ship/V T:!food"))
                .isEqualTo(new Filler(Slot.THEME, Set.of("grain", "rice"), null, true, false));
        assertThat(objectOf("A ship/V @food|aid")).isEqualTo(literal("grain", "rice", "aid"));
    }

    @Test
    void aFrameThatAsksForMoreIsMoreSpecific() {
        int wide = reader.read("A send/V T to R", "here").specificity();
        int narrow = reader.read("A send/V T:food to R", "here").specificity();

        assertThat(narrow).isGreaterThan(wide);
    }

    @Test
    void namesThePlaceOfAFrameWithoutHeadwordOrWithAnUnknownClass() {
        assertThatThrownBy(() -> reader.read("A send T", "aid.senses:3"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageStartingWith("aid.senses:3: the frame has no headword");
        assertThatThrownBy(() -> reader.read("A send/V T:planet", "aid.senses:3"))
                .hasMessage("aid.senses:3: no word class 'planet'");
    }

    private Filler objectOf(String frame) {
        return reader.read(frame, "here").parts().stream()
                .filter(Part.DirectObject.class::isInstance)
                .map(Part::filler)
                .findFirst()
                .orElseThrow();
    }

    private static Filler slot(Slot slot) {
        return new Filler(slot, Set.of(), null, false, false);
    }

    private static Filler literal(String... words) {
        return new Filler(Slot.NONE, Set.of(words), null, false, false);
    }
}
