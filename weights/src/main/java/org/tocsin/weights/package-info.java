/**
 * The build step that turns NLP4J's learned models into the file that the annotate stage reads. What comes in are the models, lexica and
 * word lists of NLP4J 1.1.3, loaded through NLP4J; what goes out is {@code english.weights} beside this package. Start with
 * {@link org.tocsin.weights.WeightsBuild}. No class of this package is needed when Tocsin runs.
 */
@NullMarked
package org.tocsin.weights;

import org.jspecify.annotations.NullMarked;
