package org.tocsin.view.filter;

/**
 * One value of one key.
 *
 * @param isNot whether records are wanted that it does not hold for
 */
public record Term(Key key, String value, boolean isNot) {

    /** As it is written in an address, without escapes: {@code status=!background}. */
    @Override
    public String toString() {
        return key.written() + "=" + (isNot ? "!" : "") + value;
    }
}
