package org.tocsin.formats.table;

import org.tocsin.formats.json.ClaimRecord;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.formats.json.FigureRecord;
import org.tocsin.model.incident.Incident;

/** All tables. Columns are added at the end of the flat ones; they are renamed or dropped only with a new major version. */
public final class Tables {
    /** One row an event of an article. */
    public static final Table<EventRecord> EVENTS = EventColumns.table();
    /** One row a claim. */
    public static final Table<ClaimRecord> CLAIMS = ClaimColumns.table();
    /** One row a figure with its sayer. */
    public static final Table<FigureRecord> FIGURES = FigureColumns.table();
    /** One row a happening, however many report it. */
    public static final Table<Incident> INCIDENTS = IncidentColumns.table();
    /** One row a happening and article that reports it. */
    public static final Table<ReportRow> REPORTS = ReportColumns.table();
    /** One row a period of a series. */
    public static final Table<SeriesRow> SERIES = SeriesColumns.table();

    private Tables() {}
}
