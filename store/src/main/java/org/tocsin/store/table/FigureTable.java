package org.tocsin.store.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.FigureJson;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;
import org.tocsin.model.text.Document;
import org.tocsin.model.text.DocumentId;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Session;

/** Figures as articles state them. */
public final class FigureTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "article",
            "position",
            "event",
            "kind",
            "minimum",
            "maximum",
            "operator",
            "unit",
            "subject",
            "sayer",
            "sayer_country",
            "part_of",
            "outlet",
            "published",
            "body");

    private final Database database;
    private final Session session;

    public FigureTable(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Adds the figures of articles that have none yet, each article's in the order of its text. */
    public void add(Collection<FigureRecord> figures) {
        Map<DocumentId, Integer> positions = new HashMap<>();
        try (Database.Bulk rows = database.bulk(session, "figure", COLUMNS)) {
            for (FigureRecord written : figures) {
                int position = positions.merge(written.document().id(), 1, Integer::sum) - 1;
                add(rows, written, position);
            }
        }
    }

    private static void add(Database.Bulk rows, FigureRecord written, int position) {
        StatedFigure stated = written.stated();
        Document document = written.document();
        Figure figure = stated.figure();
        Party sayer = stated.sayer();
        rows.add(
                stated.id().value(),
                document.id().value(),
                position,
                stated.event() == null ? null : stated.event().value(),
                figure.kind(),
                real(figure.minimum()),
                real(figure.maximum()),
                figure.operator().sign(),
                figure.unit(),
                stated.subject(),
                sayer == null ? null : sayer.name(),
                sayer == null ? null : sayer.country(),
                stated.partOf() == null ? null : stated.partOf().value(),
                document.outlet(),
                document.published(),
                FigureJson.line(written));
    }

    private static @Nullable Double real(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    /** The JSON lines of an article's figures, in the order of its text. */
    public List<String> ofArticle(DocumentId article) {
        return session.list(
                "SELECT body FROM figure WHERE article = ? ORDER BY position",
                row -> row.text("body"),
                article.value());
    }

    /** Takes out all figures of an article. */
    public void removeOf(DocumentId article) {
        session.run("DELETE FROM figure WHERE article = ?", article.value());
    }

    public long count() {
        return session.number("SELECT count(*) FROM figure");
    }
}
