package org.tocsin.store;

import java.time.Clock;
import java.time.Instant;
import org.tocsin.store.database.Database;
import org.tocsin.store.database.Session;
import org.tocsin.store.table.ArticleTable;
import org.tocsin.store.table.ClaimTable;
import org.tocsin.store.table.EventTable;
import org.tocsin.store.table.FigureTable;
import org.tocsin.store.table.IncidentTable;
import org.tocsin.store.table.MergeTable;

/** The tables of the store during one piece of work. */
public final class Tables {
    private final Database database;
    private final Session session;
    private final Clock clock;

    Tables(Database database, Session session, Clock clock) {
        this.database = database;
        this.session = session;
        this.clock = clock;
    }

    public ArticleTable articles() {
        return new ArticleTable(database, session);
    }

    public EventTable events() {
        return new EventTable(database, session);
    }

    public ClaimTable claims() {
        return new ClaimTable(database, session);
    }

    public FigureTable figures() {
        return new FigureTable(database, session);
    }

    public IncidentTable incidents() {
        return new IncidentTable(database, session);
    }

    public MergeTable merges() {
        return new MergeTable(database, session);
    }

    /** The moment, by the store's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** For questions that no table class asks. */
    public Session session() {
        return session;
    }
}
