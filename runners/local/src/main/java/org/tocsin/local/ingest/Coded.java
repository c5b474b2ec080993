package org.tocsin.local.ingest;

import org.jspecify.annotations.Nullable;
import org.tocsin.local.ingest.ArticleCoder.Arrival;
import org.tocsin.merge.copy.Signature;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.source.Article;
import org.tocsin.pipeline.Reading;

/**
 * An article on its way into the store.
 *
 * @param arrival as it came
 * @param article under the id that the store gives it
 * @param reading what is in it; absent for a known article and for one that could not be read
 * @param fault why it could not be read
 */
record Coded(
        Arrival arrival,
        Article article,
        Plan plan,
        @Nullable Reading reading,
        @Nullable Signature signature,
        @Nullable Problem fault) {}
