package org.tocsin.code.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.actor.Name.Kind;
import org.tocsin.model.knowledge.KnowledgeException;

class NameTest {
    private final Name senator = new Name(
            Kind.PERSON,
            "Ana Ruiz",
            "ana_ruiz",
            List.of(role("MEX:LEG:2012..2018-08:senator"), role("MEX:GOV:2018-12-01..2024-09-30:minister")));

    @Test
    void takesTheRoleThatAPersonHeldOnTheDay() {
        assertThat(sectorsOn("2015-06-01")).containsExactly("LEG");
        assertThat(sectorsOn("2018-08-31")).containsExactly("LEG");
        assertThat(sectorsOn("2018-12-01")).containsExactly("GOV");
    }

    @Test
    void makesAnElderStatesmanOfWhoLeftOffice() {
        assertThat(sectorsOn("2018-10-15")).containsExactly("ELI");
        assertThat(sectorsOn("2025-01-01")).containsExactly("ELI");
    }

    @Test
    void knowsTheCountryAloneBeforeTheFirstRole() {
        Role before = senator.roleOn(LocalDate.parse("2001-01-01"));

        assertThat(before.country()).isEqualTo("MEX");
        assertThat(before.sectors()).isEmpty();
    }

    @Test
    void takesTheLatestRoleWithoutADay() {
        assertThat(senator.roleOn(null).title()).isEqualTo("minister");
    }

    @Test
    void namesThePlaceOfARoleThatItCannotRead() {
        assertThatThrownBy(() -> Role.parse("MEX:GOV:yesterday..", "people.tsv:7"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("people.tsv:7: not a date: 'yesterday'");
    }

    private List<String> sectorsOn(String day) {
        return senator.roleOn(LocalDate.parse(day)).sectors();
    }

    private static Role role(String written) {
        return Role.parse(written, "people.tsv:1");
    }
}
