package org.tocsin.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameTrieTest {
    private final NameTrie<String> names = new NameTrie<>();

    @BeforeEach
    void fill() {
        names.add("Congo", "the river's country");
        names.add("Congo-Brazzaville", "the republic");
        names.add("WHO", "the health body");
        names.add("São Tomé", "the islands");
    }

    @Test
    void prefersTheLongestName() {
        assertThat(found("Congo", "Brazzaville", "agreed")).isEqualTo("the republic");
        assertThat(found("Congo", "agreed")).isEqualTo("the river's country");
    }

    @Test
    void findsAnAcronymInCapitalsOnly() {
        assertThat(found("WHO")).isEqualTo("the health body");
        assertThat(found("Who")).isNull();
    }

    @Test
    void comparesWithoutAccentsAndCase() {
        assertThat(found("Sao", "Tome")).isEqualTo("the islands");
        assertThat(found("SÃO", "TOMÉ")).isEqualTo("the islands");
    }

    @Test
    void keepsTheFirstValueOfAName() {
        names.add("Congo", "another");

        assertThat(found("Congo")).isEqualTo("the river's country");
    }

    private @Nullable String found(String... words) {
        List<String> forms = List.of(words);
        List<String> pieces = forms.stream().map(NameTrie::fold).toList();
        NameTrie.Match<String> match = names.longest(pieces, forms, 0);
        return match == null ? null : match.value();
    }
}
