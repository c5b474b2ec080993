package org.tocsin.merge.words;

/**
 * A word or number of a text.
 *
 * @param lower the word in lower case, without a possessive ending
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Word(String lower, int start, int end, boolean isNumber, boolean isCapitalised) {

    /**
     * The word without its commonest English endings. Cruder than Porter's stemmer and enough to tell that "shots" and "shot" are one; the
     * same for every text, which is all that a comparison needs.
     */
    public String stem() {
        String stem = lower;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        if (stem.endsWith("sses")) {
            return stem.substring(0, stem.length() - 2);
        }
        if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.length() > 5 && stem.endsWith("ing")) {
            return stem.substring(0, stem.length() - 3);
        }
        return stem.length() > 4 && stem.endsWith("ed") ? stem.substring(0, stem.length() - 2) : stem;
    }
}
