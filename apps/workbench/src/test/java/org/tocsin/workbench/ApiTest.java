package org.tocsin.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The API by its own description. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLE = "Kenya expelled two Somali diplomats on Monday in response to the attack. "
            + "Foreign Minister Musalia Mudavadi said that more than 50 Kenyans had been arrested in Mogadishu, and accused Somalia of "
            + "\"a hostile act\". Two of those arrested are officials, according to police.";

    @Test
    void describesEveryRouteAndNoOther() throws Exception {
        List<String> described = new ArrayList<>();
        JsonNode paths = Descriptions.read().path("paths");
        paths.fieldNames()
                .forEachRemaining(path -> paths.path(path)
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        List<String> served = Served.WORKBENCH.routes().stream()
                .filter(route -> route.contains(" /api/"))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void codesATextAsItsDescriptionSays() throws Exception {
        HttpResponse<String> answer = Served.post(
                "/api/v1/code?published=2025-07-02&outlet=Daily", ARTICLE, "Content-Type", "text/plain; charset=utf-8");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(faults(answer.body(), "coding")).isEmpty();
        JsonNode coding = JSON.readTree(answer.body());
        assertThat(coding.path("events")).isNotEmpty();
        assertThat(coding.path("claims")).isNotEmpty();
        assertThat(coding.path("figures")).isNotEmpty();
        assertThat(coding.path("links")).isNotEmpty();
        assertThat(coding.path("events").get(0).path("date").path("start").asText())
                .isEqualTo("2025-06-30");
    }

    @Test
    void codesAnArticleOfManyLinesOfJson() throws Exception {
        String body = "{\n  \"id\": \"a1\",\n  \"text\": \"Kenya expelled two diplomats.\",\n  \"unknown\": 1\n}";

        HttpResponse<String> answer = Served.post("/api/v1/code", body, "Content-Type", "application/json");

        assertThat(JSON.readTree(answer.body()).path("article").path("id").asText())
                .isEqualTo("a1");
    }

    @Test
    void namesTheKeyAtFault() throws Exception {
        assertProblem(400, "body", "application/json", "{\"text\": ", "");
        assertProblem(400, "body", "application/json", "[1]", "");
        assertProblem(400, "text", "application/json", "{\"id\": \"a\"}", "");
        assertProblem(
                400,
                "published",
                "application/json",
                "{\"text\": \"Kenya voted.\", \"published\": \"2025-02-30\"}",
                "");
        assertProblem(400, "published", "text/plain", "Kenya voted.", "?published=soon");
        assertProblem(400, "colour", "text/plain", "Kenya voted.", "?colour=red");
        assertProblem(400, "text", "text/plain", "  ", "");
        assertProblem(413, "text", "text/plain", "word ".repeat(250_000), "");
        assertProblem(415, "Content-Type", "image/png", "x", "");
        assertProblem(422, "language", "application/json", "{\"text\": \"Bonjour.\", \"language\": \"fr\"}", "");
    }

    private static void assertProblem(int status, String key, String type, String body, String query) throws Exception {
        HttpResponse<String> answer = Served.post("/api/v1/code" + query, body, "Content-Type", type);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(faults(answer.body(), "problem")).isEmpty();
        assertThat(JSON.readTree(answer.body()).path("key").asText()).isEqualTo(key);
    }

    @Test
    void tellsTheCodebookAsItsDescriptionSays() throws Exception {
        HttpResponse<String> answer = Served.get("/api/v1/codebook");

        assertThat(faults(answer.body(), "codebook")).isEmpty();
        assertThat(answer.body()).contains("\"code\":\"042\"");
    }

    private static List<String> faults(String answer, String schema) throws Exception {
        return Descriptions.faults(answer, "{\"$ref\": \"#/components/schemas/" + schema + "\"}");
    }
}
