/**
 * The workbench: pages for people and the API for programs, over HTTP. Start with {@link org.tocsin.workbench.Workbench}; {@link
 * org.tocsin.workbench.Routes} lists every address in one place.
 */
@NullMarked
package org.tocsin.workbench;

import org.jspecify.annotations.NullMarked;
