package org.tocsin.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.event.Event;
import org.tocsin.model.event.Party;

/**
 * Who does what to whom as a directed graph in GraphML (<a href="http://graphml.graphdrawing.org/">graphml.graphdrawing.org</a>): actors are nodes, an
 * edge adds up all events from one to another. It keeps nodes and edges in memory, not events. An edge has no status, so only what is asserted
 * counts; an event of several sides counts on the edge of each pair.
 */
final class GraphMlWriter implements EventWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String[][] KEYS = {
        {"label", "node", "string"},
        {"country", "node", "string"},
        {"sectors", "node", "string"},
        {"events", "edge", "int"},
        {"goldstein", "edge", "double"},
        {"plover_score", "edge", "double"},
        {"verbal_cooperation", "edge", "int"},
        {"material_cooperation", "edge", "int"},
        {"verbal_conflict", "edge", "int"},
        {"material_conflict", "edge", "int"},
        {"first_day", "edge", "string"},
        {"last_day", "edge", "string"}
    };

    private final OutputStream out;
    private final SortedMap<String, Party> nodes = new TreeMap<>();
    private final SortedMap<Pair, Edge> edges = new TreeMap<>();
    private final LeftOut leftOut = new LeftOut();
    private boolean isClosed;

    /** From whom to whom, by the ids of their nodes. */
    private record Pair(String source, String target) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : target.compareTo(other.target);
        }
    }

    /** What lies on an edge, added up. */
    private static final class Edge {
        private final int[] ofQuadClass = new int[5];
        private int events;
        private double goldstein;
        private double plover;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        void add(Event event) {
            events++;
            ofQuadClass[event.quadClass()]++;
            goldstein += event.goldstein();
            plover += event.ploverScore() == null ? 0 : event.ploverScore();
            LocalDate start = event.when().start();
            LocalDate end = event.when().end();
            if (start != null && (first == null || start.isBefore(first))) {
                first = start;
            }
            if (end != null && (last == null || end.isAfter(last))) {
                last = end;
            }
        }
    }

    GraphMlWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(ExportedEvent exported) {
        Event event = exported.event();
        Optional<String> obstacle = LeftOut.becauseOfStatus(event);
        if (obstacle.isEmpty()
                && (event.actors().isEmpty() || event.recipients().isEmpty())) {
            obstacle = Optional.of("one side is unknown");
        }
        if (obstacle.isPresent()) {
            leftOut.add(obstacle.get());
            return;
        }
        for (Party actor : event.actors()) {
            for (Party recipient : event.recipients()) {
                Pair pair = new Pair(node(actor), node(recipient));
                edges.computeIfAbsent(pair, key -> new Edge()).add(event);
            }
        }
    }

    /** The id of a party's node: the same for whoever the dictionary knows as one, else for the same kind of actor of one country. */
    private String node(Party party) {
        String id;
        if (party.entity() != null) {
            id = party.entity();
        } else if (party.country() != null) {
            id = party.country()
                    + party.sectors().stream()
                            .findFirst()
                            .map(sector -> "+" + sector)
                            .orElse("");
        } else {
            id = party.name();
        }
        nodes.putIfAbsent(id, party);
        return id;
    }

    @Override
    public long rows() {
        return edges.size();
    }

    @Override
    public SortedMap<String, Long> leftOut() {
        return leftOut.counts();
    }

    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writeGraph(xml);
            xml.close();
        } catch (XMLStreamException cause) {
            throw new IOException("write GraphML", cause);
        }
        out.close();
    }

    private void writeGraph(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String[] key : KEYS) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", key[0]);
            xml.writeAttribute("for", key[1]);
            xml.writeAttribute("attr.name", key[0]);
            xml.writeAttribute("attr.type", key[2]);
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
        for (Map.Entry<String, Party> node : nodes.entrySet()) {
            writeNode(xml, node.getKey(), node.getValue());
        }
        for (Map.Entry<Pair, Edge> edge : edges.entrySet()) {
            writeEdge(xml, edge.getKey(), edge.getValue());
        }
        xml.writeEndDocument();
    }

    private static void writeNode(XMLStreamWriter xml, String id, Party party) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", legal(id));
        writeValue(xml, "label", party.entity() == null && party.country() != null ? id : party.name());
        writeValue(xml, "country", party.country());
        writeValue(xml, "sectors", String.join("+", party.sectors()));
        xml.writeEndElement();
    }

    private static void writeEdge(XMLStreamWriter xml, Pair pair, Edge edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", legal(pair.source()));
        xml.writeAttribute("target", legal(pair.target()));
        writeValue(xml, "events", edge.events);
        writeValue(xml, "goldstein", edge.goldstein);
        writeValue(xml, "plover_score", edge.plover);
        writeValue(xml, "verbal_cooperation", edge.ofQuadClass[1]);
        writeValue(xml, "material_cooperation", edge.ofQuadClass[2]);
        writeValue(xml, "verbal_conflict", edge.ofQuadClass[3]);
        writeValue(xml, "material_conflict", edge.ofQuadClass[4]);
        writeValue(xml, "first_day", edge.first);
        writeValue(xml, "last_day", edge.last);
        xml.writeEndElement();
    }

    private static void writeValue(XMLStreamWriter xml, String key, @Nullable Object value) throws XMLStreamException {
        if (value != null && !value.toString().isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(legal(value.toString()));
            xml.writeEndElement();
        }
    }

    /** Without the control characters that XML 1.0 forbids. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
