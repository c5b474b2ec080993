package org.tocsin.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextSpanTest {
    @Test
    void neighboursDoNotOverlap() {
        assertThat(new TextSpan(0, 3).overlaps(new TextSpan(3, 5))).isFalse();
        assertThat(new TextSpan(0, 4).overlaps(new TextSpan(3, 5))).isTrue();
    }

    @Test
    void theUnionCoversBothAndWhatLiesBetween() {
        assertThat(new TextSpan(0, 2).union(new TextSpan(5, 7))).isEqualTo(new TextSpan(0, 7));
    }

    @Test
    void cutsItsWordsOutOfTheText() {
        assertThat(new TextSpan(4, 9).of("The envoy left")).isEqualTo("envoy");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> new TextSpan(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextSpan(-1, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
