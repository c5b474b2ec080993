package org.tocsin.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** The workbench of {@link Served} with articles in its data folder, taken in once and by its own way in. */
final class Filled {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("..", "..", "examples", "articles.jsonl");
    private static final String HOSTILE =
            "{\"id\": \"<script>document.title='owned'</script>\", \"title\": \"=HYPERLINK(\\\"http://evil.example\\\")\", \"outlet\": \"<img src=x onerror=alert(1)>\", "
                    + "\"published\": \"2025-07-02\", \"text\": \"Kenya expelled two Somali diplomats on Monday in response to the attack. <script>document.title='owned'</script> The foreign "
                    + "minister of Kenya said that 12 people had been killed in Wajir. Somalia said that 40 people had been killed in Wajir. Soldiers waylaid two journalists in Goma.\"}";

    private static boolean isFilled;

    private Filled() {}

    /** Waits until all is there. */
    static synchronized void await() throws Exception {
        if (isFilled) {
            return;
        }
        Served.WORKBENCH.ingest(List.of(EXAMPLES));
        Served.post("/api/v1/articles", HOSTILE, "Content-Type", "application/json");
        awaitWork();
        isFilled = true;
    }

    /** Waits until no job runs; a failed one fails the test. */
    static void awaitWork() throws Exception {
        boolean isRunning = true;
        while (isRunning) {
            isRunning = false;
            for (JsonNode job : json("/api/v1/jobs").path("data")) {
                String state = job.path("state").asText();
                if (state.equals("failed")) {
                    throw new AssertionError(job.toString());
                }
                isRunning |= state.equals("running");
            }
            Thread.onSpinWait();
        }
    }

    static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = Served.get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
