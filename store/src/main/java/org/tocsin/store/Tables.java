package org.tocsin.store;

import java.time.Clock;
import java.time.Instant;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Session;
import org.tocsin.store.desk.AlertTable;
import org.tocsin.store.desk.CorrectionTable;
import org.tocsin.store.desk.FeedTable;
import org.tocsin.store.desk.JobTable;
import org.tocsin.store.desk.NoteTable;
import org.tocsin.store.desk.ProblemTable;
import org.tocsin.store.desk.ReviewTable;
import org.tocsin.store.desk.SavedViewTable;
import org.tocsin.store.desk.VisitTable;
import org.tocsin.store.table.ArticleTable;
import org.tocsin.store.table.ClaimTable;
import org.tocsin.store.table.CopyTable;
import org.tocsin.store.table.EventTable;
import org.tocsin.store.table.FigureTable;
import org.tocsin.store.table.IncidentTable;
import org.tocsin.store.table.LayerTable;
import org.tocsin.store.table.MergeTable;
import org.tocsin.store.table.OutletTable;

/** The tables of the store during one piece of work. */
public final class Tables {
    private final Database database;
    private final Session session;
    private final Clock clock;
    private boolean isShown;

    Tables(Database database, Session session, Clock clock) {
        this.database = database;
        this.session = session;
        this.clock = clock;
    }

    public ArticleTable articles() {
        isShown = true;
        return new ArticleTable(database, session);
    }

    public EventTable events() {
        isShown = true;
        return new EventTable(database, session);
    }

    public ClaimTable claims() {
        isShown = true;
        return new ClaimTable(database, session);
    }

    public FigureTable figures() {
        isShown = true;
        return new FigureTable(database, session);
    }

    public IncidentTable incidents() {
        isShown = true;
        return new IncidentTable(database, session);
    }

    public MergeTable merges() {
        isShown = true;
        return new MergeTable(database, session);
    }

    public OutletTable outlets() {
        isShown = true;
        return new OutletTable(session);
    }

    public LayerTable layers() {
        isShown = true;
        return new LayerTable(database, session);
    }

    public JobTable jobs() {
        return new JobTable(session);
    }

    public ProblemTable problems() {
        return new ProblemTable(session);
    }

    public NoteTable notes() {
        isShown = true;
        return new NoteTable(session);
    }

    public ReviewTable reviews() {
        isShown = true;
        return new ReviewTable(session);
    }

    public SavedViewTable savedViews() {
        return new SavedViewTable(session);
    }

    public VisitTable visits() {
        return new VisitTable(session);
    }

    public AlertTable alerts() {
        isShown = true;
        return new AlertTable(session);
    }

    public FeedTable feeds() {
        isShown = true;
        return new FeedTable(session);
    }

    public CorrectionTable corrections() {
        isShown = true;
        return new CorrectionTable(session);
    }

    public CopyTable copies() {
        isShown = true;
        return new CopyTable(database, session);
    }

    /** Whether tables were touched whose records views show, be it only to read them. */
    boolean mayHaveChangedViews() {
        return isShown;
    }

    /** The moment, by the store's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** For questions that no table class asks. */
    public Session session() {
        isShown = true;
        return session;
    }
}
