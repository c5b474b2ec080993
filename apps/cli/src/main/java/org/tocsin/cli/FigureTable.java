package org.tocsin.cli;

import org.tocsin.formats.table.Cells;
import org.tocsin.model.event.FiguredDocument;
import org.tocsin.model.event.Party;
import org.tocsin.model.event.StatedFigure;

/** Figures as rows for reading on a terminal. */
final class FigureTable {
    private FigureTable() {}

    static String header() {
        return String.format("%-12s %-24s %-40s %s%n", "KIND", "HOW MANY", "OF WHAT", "WHO SAYS SO");
    }

    static String rows(FiguredDocument figured) {
        StringBuilder rows = new StringBuilder();
        for (StatedFigure stated : figured.figures()) {
            Party sayer = stated.sayer();
            rows.append(String.format(
                    "%-12s %-24s %-40s %s%n",
                    stated.figure().kind(),
                    Terminal.cut(Cells.oneLine(stated.figure().text()), 24),
                    Terminal.cut(Cells.oneLine(stated.subject()), 40),
                    sayer == null ? Cells.text(figured.annotated().document().outlet()) : sayer.name()));
        }
        return rows.toString();
    }
}
