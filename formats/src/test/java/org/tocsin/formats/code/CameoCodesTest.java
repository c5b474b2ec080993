package org.tocsin.formats.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.model.knowledge.KnowledgeFiles;

class CameoCodesTest {
    private static final CameoCodes CODES = new CameoCodes(KnowledgeFiles.bundled());

    @Test
    void givesBackTheZeroThatASpreadsheetTook() {
        assertThat(CODES.mended("42")).isEqualTo("042");
        assertThat(CODES.mended("311")).isEqualTo("0311");
        assertThat(CODES.mended("042")).isEqualTo("042");
        assertThat(CODES.mended("173")).isEqualTo("173");
        assertThat(CODES.mended("10")).isEqualTo("10");
        assertThat(CODES.mended("999")).isEqualTo("999");
    }

    @Test
    void takesTheQuadClassFromTheRoot() {
        assertThat(CODES.quadClass("042")).isEqualTo(1);
        assertThat(CODES.quadClass("0871")).isEqualTo(2);
        assertThat(CODES.quadClass("138")).isEqualTo(3);
        assertThat(CODES.quadClass("160")).isEqualTo(4);
        assertThat(CODES.quadClass("21")).isZero();
        assertThat(CODES.quadClass("x")).isZero();
    }

    @Test
    void givesTypesOfOtherDataTheMostSpecificCode() {
        assertThat(CODES.ofType("acled", "Explosions/Remote violence", "Air/drone strike"))
                .contains("195");
        assertThat(CODES.ofType("acled", "Battles", "Armed clash")).contains("190");
        assertThat(CODES.ofType("acled", "Strategic developments", "Other")).isEmpty();
        assertThat(CODES.ofType("acled", "Parades", "Other")).isEmpty();
    }

    @Test
    void translatesSectorsThatChangedTheirMeaning() {
        assertThat(CODES.sector("MED")).contains("HLH");
        assertThat(CODES.sector("JRN")).contains("MED");
        assertThat(CODES.sector("UNK")).isEmpty();
    }
}
