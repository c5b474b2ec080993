/**
 * The monitor over the store: rules, and what they raise. Start with {@link org.tocsin.local.alert.AlertDesk}.
 */
@NullMarked
package org.tocsin.local.alert;

import org.jspecify.annotations.NullMarked;
