package org.tocsin.workbench.reading;

import org.tocsin.model.text.TextSpan;

/**
 * Where a part of what is selected stands in the text.
 *
 * @param role e.g. {@code actor}, {@code recipient}, {@code operator}, {@code sentence}
 */
record Mark(String role, TextSpan span) {
    /** As the script of the page reads it. */
    String written() {
        return role + " " + span.start() + " " + span.end();
    }
}
