package org.tocsin.annotate.token;

/**
 * A word as it is cut from a text.
 *
 * @param form its characters; those of a bracketed letter or number, {@code (a)}, without the spaces that may stand between them
 * @param start its first UTF-16 unit in the text
 * @param end the unit behind its last
 */
public record Piece(String form, int start, int end) {}
