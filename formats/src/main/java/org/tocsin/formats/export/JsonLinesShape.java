package org.tocsin.formats.export;

import java.util.List;
import org.tocsin.formats.json.EventJson;

/** Events in the JSON of the contract, with nothing left out. */
final class JsonLinesShape implements LineShape {
    @Override
    public String header() {
        return "";
    }

    @Override
    public List<String> lines(ExportedEvent event) {
        return List.of(EventJson.line(event.record()) + "\n");
    }
}
