package org.tocsin.ground.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {
    @ParameterizedTest
    @CsvSource({
        "Hasanov, Gasanov", "Zelensky, Zelenskyy", "Zelensky, Zelenskiy", "Tchaikovsky, Chaykovskiy",
        "Yeltsin, Eltsin", "Gaddafi, Ghaddafi", "Hussein, Husein", "Nazarbayev, Nazarbaev"
    })
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(Surnames.key(one)).isEqualTo(Surnames.key(other));
    }

    @ParameterizedTest
    @CsvSource({"Hasanov, Husanov", "Petrov, Petrova", "Aliyev, Alekseev", "Brandt, Brand", "Smith, Schmidt"})
    void differentNamesHaveDifferentKeys(String one, String other) {
        assertThat(Surnames.key(one)).isNotEqualTo(Surnames.key(other));
    }
}
