package org.tocsin.local.ingest;

import java.util.function.Function;
import org.tocsin.merge.copy.Signature;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.problem.Problem.Code;
import org.tocsin.model.source.Article;
import org.tocsin.model.text.Document;
import org.tocsin.pipeline.Reading;
import org.tocsin.store.Store;

/** Reads arriving articles that the store does not know. Safe on all threads. */
final class ArticleCoder {
    private final Store store;
    private final Function<Document, Reading> reader;

    /** @param reader the pipeline's */
    ArticleCoder(Store store, Function<Document, Reading> reader) {
        this.store = store;
        this.reader = reader;
    }

    /** An article and where it came from. */
    record Arrival(Article article, String where) {}

    Coded code(Arrival arrival) {
        return code(arrival, store.read(tables -> Plan.of(tables, arrival.article())));
    }

    Coded code(Arrival arrival, Plan plan) {
        Article article = plan.named(arrival.article());
        if (plan.isKnown()) {
            return new Coded(arrival, article, plan, null, null, null);
        }
        String text = article.document().text();
        try {
            return new Coded(arrival, article, plan, reader.apply(article.document()), Signature.of(text), null);
        } catch (RuntimeException | StackOverflowError cause) {
            // our fault, but one article of many: it is named, kept out, and comes again with the next run
            Problem fault = new Problem(Code.NOT_CODED, arrival.where(), "internal error: " + cause);
            return new Coded(arrival, article, plan, null, null, fault);
        }
    }
}
