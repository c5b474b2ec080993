/**
 * Events, claims and figures as JSON, one object a line, in the fields of the contract. Start with {@link org.tocsin.formats.json.EventJson},
 * which reads what it writes.
 */
@NullMarked
package org.tocsin.formats.json;

import org.jspecify.annotations.NullMarked;
