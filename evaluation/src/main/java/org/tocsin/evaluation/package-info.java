/**
 * How well the pipeline does: the examples of the sense files, and precision and recall against gold. Start with
 * {@link org.tocsin.evaluation.ExampleCheck} and {@link org.tocsin.evaluation.Evaluation}.
 */
@NullMarked
package org.tocsin.evaluation;

import org.jspecify.annotations.NullMarked;
