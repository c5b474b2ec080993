package org.tocsin.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What the API says of itself, and whether its answers are so. */
final class Descriptions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Descriptions() {}

    static JsonNode read() throws Exception {
        return JSON.readTree(Served.get("/api/openapi.json").body());
    }

    /** What an answer has against a schema, which may refer to those of the description. */
    static List<String> faults(String answer, String schema) throws Exception {
        ObjectNode document = (ObjectNode) JSON.readTree(schema);
        document.set("components", read().path("components"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema rules = registry.getSchema(document.toString());
        return rules.validate(answer, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
