package org.tocsin.model.event;

/** Names a stated figure: a hash of its article, its place in the text and its value, so that the same input gives the same id. */
public record FigureId(String value) {}
