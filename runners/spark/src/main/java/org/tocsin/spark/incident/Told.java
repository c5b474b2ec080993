package org.tocsin.spark.incident;

import java.util.List;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.EventReader;
import org.tocsin.formats.json.EventRecord;
import org.tocsin.model.event.Attribution;
import org.tocsin.model.event.Event;
import org.tocsin.model.incident.Report;
import org.tocsin.model.text.DocumentId;

/** Reports as lines of JSON, the form in which they go between machines. */
final class Told {
    private Told() {}

    /** The report of an event's line. */
    static Report report(String body) {
        return EventReader.read(body).report();
    }

    /** The report of an event's line, as one of a group of copies. */
    static Report report(String body, String copyGroup) {
        return report(body).copyOf(new DocumentId(copyGroup));
    }

    /** The same line without what no comparison of two reports looks at: it is sent once for each of its keys. */
    static String compared(Report report) {
        Event event = report.event();
        Event sketch = new Event(
                event.id(),
                event.sentenceIndex(),
                event.sentence(),
                event.trigger(),
                event.act(),
                event.actors(),
                event.recipients(),
                List.of(),
                event.quadClass(),
                event.goldstein(),
                event.ploverScore(),
                event.status(),
                new Attribution(null, null, null, null),
                event.when(),
                event.where(),
                event.figures(),
                new Event.Why("", List.of()));
        Report slim = new Report(sketch, report.article(), null, report.published(), report.article());
        return EventJson.line(new EventRecord(slim, List.of(), "", ""));
    }
}
