package org.tocsin.cli;

import java.util.List;
import org.tocsin.model.event.Figure;
import org.tocsin.model.event.FiguredDocument;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;

/** Figures as rows: for reading on a terminal, or as CSV. */
final class FigureTable {
    private static final List<String> CSV_COLUMNS = List.of(
            "id",
            "article_id",
            "outlet",
            "kind",
            "operator",
            "minimum",
            "maximum",
            "unit",
            "text",
            "subject",
            "sayer",
            "sayer_country",
            "event_id",
            "part_of",
            "sentence");

    private FigureTable() {}

    static String csvHeader() {
        return String.join(",", CSV_COLUMNS) + "\n";
    }

    static String csv(FiguredDocument figured) {
        StringBuilder rows = new StringBuilder();
        for (StatedFigure stated : figured.figures()) {
            rows.append(Cells.csvLine(csvCells(stated, figured))).append('\n');
        }
        return rows.toString();
    }

    private static List<String> csvCells(StatedFigure stated, FiguredDocument figured) {
        var document = figured.annotated().document();
        Figure figure = stated.figure();
        Party sayer = stated.sayer();
        return List.of(
                stated.id().value(),
                document.id().value(),
                Cells.text(document.outlet()),
                figure.kind(),
                figure.operator().sign(),
                Cells.text(figure.minimum()),
                Cells.text(figure.maximum()),
                figure.unit(),
                Cells.oneLine(figure.text()),
                Cells.oneLine(stated.subject()),
                sayer == null ? "" : sayer.name(),
                sayer == null ? "" : Cells.text(sayer.country()),
                stated.event() == null ? "" : stated.event().value(),
                stated.partOf() == null ? "" : stated.partOf().value(),
                Cells.oneLine(stated.sentence().text()));
    }

    static String tableHeader() {
        return String.format("%-12s %-24s %-40s %s%n", "KIND", "HOW MANY", "OF WHAT", "WHO SAYS SO");
    }

    static String table(FiguredDocument figured) {
        StringBuilder rows = new StringBuilder();
        for (StatedFigure stated : figured.figures()) {
            Party sayer = stated.sayer();
            rows.append(String.format(
                    "%-12s %-24s %-40s %s%n",
                    stated.figure().kind(),
                    Cells.cut(Cells.oneLine(stated.figure().text()), 24),
                    Cells.cut(Cells.oneLine(stated.subject()), 40),
                    sayer == null ? Cells.text(figured.annotated().document().outlet()) : sayer.name()));
        }
        return rows.toString();
    }
}
