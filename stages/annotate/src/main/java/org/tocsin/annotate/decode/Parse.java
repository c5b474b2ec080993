package org.tocsin.annotate.decode;

/**
 * What the decoder found of a sentence; every array has one place for each word.
 *
 * @param tags Penn Treebank tags
 * @param lemmas base forms in lower case; {@code #crd#} and {@code #ord#} for numerals, {@code #hlink#} for addresses
 * @param entities OntoNotes entity tags in BILOU form, {@code O} for none
 * @param heads index of the head, from 0, or -1 for a word that depends on none
 * @param relations the label of the dependency on the head
 */
@SuppressWarnings("ArrayRecordComponent") // made once for each sentence, in the hottest path, and read at once
public record Parse(String[] tags, String[] lemmas, String[] entities, int[] heads, String[] relations) {}
