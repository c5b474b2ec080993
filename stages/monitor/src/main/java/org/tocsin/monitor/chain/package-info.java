/** Chains: what answers what. Start with {@link org.tocsin.monitor.chain.ChainFinder}. */
@NullMarked
package org.tocsin.monitor.chain;

import org.jspecify.annotations.NullMarked;
