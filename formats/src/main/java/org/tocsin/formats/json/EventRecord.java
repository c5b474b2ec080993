package org.tocsin.formats.json;

import java.util.List;
import org.tocsin.model.event.StatedLink;
import org.tocsin.model.incident.Report;

/**
 * An event as it is written down: with the article it stands in, its ties to other events, and what made it.
 *
 * @param links ties from this event to others, by the words of the text
 * @param knowledge version of the knowledge files
 * @param engine version of the program
 */
public record EventRecord(Report report, List<StatedLink> links, String knowledge, String engine) {
    public EventRecord {
        links = List.copyOf(links);
    }
}
