/** The workbench as its visitors meet it: over HTTP, and in a real browser. */
@NullMarked
package org.tocsin.workbench;

import org.jspecify.annotations.NullMarked;
