package org.tocsin.formats.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.formats.code.CountryCodes.Scheme;
import org.tocsin.model.knowledge.KnowledgeFiles;

class CountryCodesTest {
    private static final CountryCodes CODES = new CountryCodes(KnowledgeFiles.bundled());

    @Test
    void tellsCountriesApartThatShareLettersInTwoSchemes() {
        assertThat(CODES.iso(Scheme.COW_LETTERS, "SWZ")).contains("CHE");
        assertThat(CODES.iso(Scheme.ISO, "SWZ")).contains("SWZ");
        assertThat(CODES.iso(Scheme.FIPS, "AU")).contains("AUT");
        assertThat(CODES.iso(Scheme.FIPS, "CH")).contains("CHN");
    }

    @Test
    void writesTheCodeThatItReads() {
        for (String iso : new String[] {"RUS", "UKR", "GBR", "SRB", "PSE", "ROU", "XKX", "YEM"}) {
            for (Scheme scheme : Scheme.values()) {
                CODES.code(scheme, iso)
                        .ifPresent(code -> assertThat(CODES.iso(scheme, code)).contains(iso));
            }
        }
        assertThat(CODES.code(Scheme.CAMEO, "ROU")).contains("ROM");
        assertThat(CODES.code(Scheme.FIPS, "RUS")).contains("RS");
        assertThat(CODES.code(Scheme.COW, "PSE")).isEmpty();
    }

    @Test
    void readsNumbersWithAndWithoutTheirZeros() {
        assertThat(CODES.iso(Scheme.ISO_NUMERIC, "4")).contains("AFG");
        assertThat(CODES.iso(Scheme.ISO_NUMERIC, "004")).contains("AFG");
        assertThat(CODES.iso(Scheme.COW, "2")).contains("USA");
        assertThat(CODES.iso(Scheme.COW, "678")).contains("YEM");
    }

    @Test
    void readsNamesAsOtherDataWriteThem() {
        assertThat(CODES.isoOfName("Russian Federation")).contains("RUS");
        assertThat(CODES.isoOfName("DR Congo (Zaire)")).contains("COD");
        assertThat(CODES.isoOfName("Yemen (North Yemen)")).contains("YEM");
        assertThat(CODES.isoOfName("cote d'ivoire")).contains("CIV");
        assertThat(CODES.isoOfName("Occupied Palestinian Territory")).contains("PSE");
        assertThat(CODES.isoOfName("Atlantis")).isEmpty();
    }
}
