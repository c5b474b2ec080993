/** JMH benchmarks of the flow and of its parts, over the sample articles. Start with {@link org.tocsin.benchmarks.CodingBenchmark}. */
@NullMarked
package org.tocsin.benchmarks;

import org.jspecify.annotations.NullMarked;
