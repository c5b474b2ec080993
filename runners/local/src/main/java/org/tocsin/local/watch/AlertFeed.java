package org.tocsin.local.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tocsin.store.Store;

/** The newest alerts as an Atom feed (RFC 4287) in a file, for whoever follows feeds. */
final class AlertFeed {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100;
    private static final String ID = "urn:tocsin:alerts";

    private AlertFeed() {}

    /** Writes the file anew, whole or not at all. */
    static void write(Store store, Path file, Instant now) {
        List<String> alerts = store.read(tables -> tables.alerts().newest(MOST));
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, atom(alerts, now), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw new UncheckedIOException("write the feed of alerts to " + file, cause);
        }
    }

    static String atom(List<String> alerts, Instant now) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(xml, "id", ID);
            element(xml, "title", "Tocsin alerts");
            element(xml, "updated", now.toString());
            for (String alert : alerts) {
                writeEntry(xml, JSON.readTree(alert));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException | JsonProcessingException cause) {
            throw new IllegalStateException("write the feed of alerts to memory", cause);
        }
        return out.toString();
    }

    private static void writeEntry(XMLStreamWriter xml, JsonNode alert) throws XMLStreamException {
        Instant crossed = LocalDate.parse(alert.path("crossed").asText())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        xml.writeStartElement("entry");
        element(xml, "id", ID + ":" + alert.path("id").asText().replace('/', ':'));
        element(xml, "title", alert.path("rule").asText());
        element(xml, "updated", crossed.toString());
        xml.writeStartElement("author");
        element(xml, "name", "Tocsin");
        xml.writeEndElement();
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(alert.path("reason").asText());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
