package org.tocsin.workbench.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** Writes a problem as {@code application/problem+json} (RFC 9457), with the key at fault as {@code key}. */
public final class ProblemJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "application/problem+json";

    private ProblemJson() {}

    public static void write(Context context, RequestProblem problem) {
        ObjectNode json = JSON.createObjectNode();
        json.put("type", "about:blank");
        json.put("title", problem.status().getMessage());
        json.put("status", problem.status().getCode());
        json.put("detail", problem.detail());
        json.put("key", problem.key().orElse(null));
        context.status(problem.status());
        context.result(json.toString());
        context.contentType(TYPE);
    }
}
