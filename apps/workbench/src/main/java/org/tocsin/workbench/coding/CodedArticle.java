package org.tocsin.workbench.coding;

import java.util.List;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.problem.Problem;
import org.tocsin.model.syntax.AnnotatedDocument;
import org.tocsin.model.syntax.Sentence;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.TextSpan;
import org.tocsin.pipeline.Reading;

/**
 * An article with all that was found in it, as the reading view needs it.
 *
 * @param sentences where they stand, in the order of the text; empty where nobody has kept them
 * @param problems what of it could not be read
 */
public record CodedArticle(
        Document document,
        List<TextSpan> sentences,
        List<Event> events,
        List<StatedLink> links,
        List<Claim> claims,
        List<StatedFigure> figures,
        List<Problem> problems) {
    public CodedArticle {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
        links = List.copyOf(links);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /** An article of which nothing has been read yet. */
    public static CodedArticle unread(Document document) {
        return new CodedArticle(document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same without the parse, which is by far the larger part. */
    static CodedArticle of(Reading reading) {
        AnnotatedDocument annotated = reading.coded().annotated();
        return new CodedArticle(
                annotated.document(),
                annotated.sentences().stream().map(Sentence::span).toList(),
                reading.coded().events(),
                reading.coded().links(),
                reading.claims(),
                reading.figures(),
                annotated.problems());
    }

    /** What the beginning of an article gave, shown in the whole of it. */
    CodedArticle within(Document whole) {
        return new CodedArticle(whole, sentences, events, links, claims, figures, problems);
    }
}
