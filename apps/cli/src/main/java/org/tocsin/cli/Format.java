package org.tocsin.cli;

/** How a result is written. */
enum Format {
    jsonl,
    csv,
    table
}
