package org.tocsin.workbench.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.formats.json.ClaimReader;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.json.FigureReader;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.view.list.ArticleRow;
import org.tocsin.view.list.EventRow;
import org.tocsin.view.record.ArticleView;
import org.tocsin.workbench.coding.CodedArticle;
import org.tocsin.workbench.reading.ReadingView;
import org.tocsin.workbench.reading.RuleBook;

/** A stored article as the reading view needs it, read by the versions that it was coded with. */
final class StoredReading {
    private StoredReading() {}

    static CodedArticle of(ArticleView view) {
        List<Event> events = new ArrayList<>();
        List<StatedLink> links = new ArrayList<>();
        for (EventRow row : view.events()) {
            EventRecord record = row.event();
            events.add(record.report().event());
            links.addAll(record.links());
        }
        List<Claim> claims =
                view.claims().stream().map(row -> ClaimReader.read(row.body())).toList();
        List<StatedFigure> figures = view.figures().stream()
                .map(row -> FigureReader.read(row.body()))
                .toList();
        return new CodedArticle(document(view), List.of(), events, links, claims, figures, List.of());
    }

    private static Document document(ArticleView view) {
        ArticleRow row = view.row();
        return new Document(
                new DocumentId(row.id()),
                view.text(),
                row.title(),
                row.published(),
                row.outlet(),
                row.url(),
                row.language());
    }

    /** Rules as they are now, under the versions that the article was coded with. */
    record Rules(RuleBook present, String knowledge, String engine) implements RuleBook {
        static Rules of(RuleBook present, ArticleRow row) {
            return new Rules(
                    present,
                    row.knowledge() == null ? "unknown" : row.knowledge(),
                    row.engine() == null ? "unknown" : row.engine());
        }

        @Override
        public Optional<ReadingView.Rule> rule(String id) {
            return present.rule(id);
        }

        @Override
        public String cameoLabel(String code) {
            return present.cameoLabel(code);
        }
    }
}
