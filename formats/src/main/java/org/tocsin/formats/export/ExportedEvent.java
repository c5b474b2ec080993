package org.tocsin.formats.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.EventId;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.incident.Corroboration;
import org.tocsin.model.incident.Incident;
import org.tocsin.model.incident.Report;

/**
 * A row of an export: an event of one article, or a happening with all its reports.
 *
 * @param url where the (first) article was published; absent when unknown
 * @param corroboration how many tell of it; one of each for an event of one article
 */
public record ExportedEvent(EventRecord record, @Nullable String url, Corroboration corroboration) {

    /** An event of one article. */
    public static ExportedEvent of(EventRecord record, @Nullable String url) {
        return new ExportedEvent(record, url, new Corroboration(1, 1, 1, 0, 1, 1));
    }

    /**
     * A happening: what its reports agree on, under its own lasting id, with the sentence, trigger and speaker of its first report as evidence.
     *
     * @param knowledge version of the knowledge files
     * @param engine version of the program
     * @param url of the first report
     */
    public static ExportedEvent of(Incident incident, String knowledge, String engine, @Nullable String url) {
        Report first = incident.reports().get(0);
        Event told = first.event();
        Event agreed = new Event(
                new EventId(incident.id().value()),
                told.sentenceIndex(),
                told.sentence(),
                told.trigger(),
                incident.act(),
                incident.actors(),
                incident.recipients(),
                told.contexts(),
                incident.quadClass(),
                incident.goldstein(),
                incident.ploverScore(),
                incident.status(),
                told.attribution(),
                incident.when(),
                incident.where(),
                told.figures(),
                told.why());
        Report report = new Report(agreed, first.article(), first.outlet(), first.published(), first.copyGroup());
        List<StatedLink> noLinks = List.of(); // they tie events, not happenings
        return new ExportedEvent(new EventRecord(report, noLinks, knowledge, engine), url, incident.corroboration());
    }

    Event event() {
        return record.report().event();
    }
}
