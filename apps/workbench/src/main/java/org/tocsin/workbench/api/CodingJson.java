package org.tocsin.workbench.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.formats.json.ClaimJson;
import org.tocsin.formats.json.EventJson;
import org.tocsin.formats.json.FigureJson;
import org.tocsin.model.problem.Problem;
import org.tocsin.pipeline.Reading;

/** Writes all that was found in an article as one JSON object; its parts are the lines that the command line prints. */
final class CodingJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String knowledge;
    private final String engine;

    CodingJson(String knowledge, String engine) {
        this.knowledge = knowledge;
        this.engine = engine;
    }

    String write(Reading reading) {
        ObjectNode written = JSON.createObjectNode();
        ObjectNode article = written.putObject("article");
        article.put("id", reading.coded().annotated().document().id().value());
        article.put("sentences", reading.coded().annotated().sentences().size());
        ArrayNode events = lines(EventJson.lines(reading.coded(), knowledge, engine));
        written.set("events", events);
        written.set("claims", lines(ClaimJson.lines(reading.claimed())));
        written.set("figures", lines(FigureJson.lines(reading.figured())));
        written.set("links", links(events));
        ArrayNode problems = written.putArray("problems");
        for (Problem problem : reading.coded().annotated().problems()) {
            problems.add(problem.toString());
        }
        ObjectNode versions = written.putObject("versions");
        versions.put("knowledge", knowledge);
        versions.put("engine", engine);
        return written.toString();
    }

    private static ArrayNode lines(String lines) {
        ArrayNode array = JSON.createArrayNode();
        lines.lines().forEach(line -> array.add(tree(line)));
        return array;
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("we wrote no JSON: " + line, fault);
        }
    }

    /** The ties of all events, each with the event that it starts from. */
    private static ArrayNode links(ArrayNode events) {
        ArrayNode links = JSON.createArrayNode();
        for (JsonNode event : events) {
            for (JsonNode link : event.path("links")) {
                ObjectNode tie = links.addObject();
                tie.set("from", event.path("id"));
                tie.setAll((ObjectNode) link);
            }
        }
        return links;
    }
}
