/**
 * The rules of ARCHITECTURE.md as tests over the compiled classes of every module. Start with {@link
 * org.tocsin.architecture.ArchitectureTest}; {@link org.tocsin.architecture.SourceTreeTest} makes sure that no class escapes it.
 */
@NullMarked
package org.tocsin.architecture;

import org.jspecify.annotations.NullMarked;
