package org.tocsin.store.table;

import java.time.Instant;

/**
 * Event data of others, beside Tocsin's own events and never counted among them.
 *
 * @param format what its files are: {@code gdelt}, {@code acled}, ...
 * @param file where it was read
 * @param rows how many events it has
 * @param terms under which terms its makers give it
 */
public record Layer(String name, String format, String file, long rows, String terms, Instant loadedAt) {}
