package org.tocsin.annotate.decode;

/** A property of a word that takes part in features as one string, and so, here, as one hash. */
enum Field {
    SIMPLIFIED("word_form_simplified"),
    LOWER("word_form_simplified_lowercase"),
    SHAPE("word_shape"),
    LEMMA("lemma"),
    TAG("part_of_speech_tag"),
    ENTITY("named_entity_tag"),
    AMBIGUITY("ambiguity_classes"),
    RELATION("dependency_label"),
    VALENCY("valency:all"),
    PREFIX_2("prefix:2"),
    PREFIX_3("prefix:3"),
    SUFFIX_1("suffix:1"),
    SUFFIX_2("suffix:2"),
    SUFFIX_3("suffix:3"),
    SUFFIX_4("suffix:4");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    /** The place of the field in the arrays of {@link Words}. */
    @SuppressWarnings("EnumOrdinal") // the index lives in memory only
    int index() {
        return ordinal();
    }

    static Field ofCode(String code) {
        for (Field field : values()) {
            if (field.code.equals(code)) {
                return field;
            }
        }
        throw new IllegalArgumentException("the templates name a field that the decoder does not know: " + code);
    }
}
