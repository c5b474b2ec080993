package org.tocsin.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stored records by the API, over a data folder with articles. */
class RecordsApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of(
            "events",
            "reports",
            "articles",
            "claims",
            "figures",
            "links",
            "stories",
            "alerts",
            "disputes",
            "forecasts",
            "actors",
            "dyads",
            "sources",
            "deletions");

    @BeforeAll
    static void fill() throws Exception {
        Filled.await();
    }

    @Test
    void answersEveryListAsItsDescriptionSays() throws Exception {
        JsonNode paths = Descriptions.read().path("paths");
        for (String list : LISTS) {
            HttpResponse<String> answer = Served.get("/api/v1/" + list);
            String schema = paths.at("/~1api~1v1~1" + list + "/get/responses/200/content/application~1json/schema")
                    .toString();

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(Descriptions.faults(answer.body(), schema)).as(list).isEmpty();
        }
        for (String list :
                List.of("events", "reports", "articles", "claims", "figures", "links", "stories", "sources")) {
            assertThat(Filled.json("/api/v1/" + list).path("count").asInt())
                    .as(list)
                    .isPositive();
        }
    }

    @Test
    void leadsThroughAllPagesByTheirNextAddresses() throws Exception {
        List<String> all = ids(Filled.json("/api/v1/events"));
        List<String> paged = new ArrayList<>();

        String next = "/api/v1/events?limit=7";
        while (next != null) {
            JsonNode page = Filled.json(next);
            assertThat(page.path("count").asInt()).isEqualTo(all.size());
            paged.addAll(ids(page));
            next = page.path("next").isNull() ? null : pathOf(page.path("next").asText());
        }

        assertThat(paged).isEqualTo(all);
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        assertThat(uri.isAbsolute()).isTrue();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("data").forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    @Test
    void givesTheRowsOfThePageWithTheSameFilter() throws Exception {
        String query = "?dyad=MEX-ECU&status=any&sort=date";

        List<String> api = ids(Filled.json("/api/v1/events" + query));
        List<String> file = ids(Filled.json("/events.json" + query));
        String page = Served.get("/events" + query).body();

        assertThat(api).isNotEmpty().isEqualTo(file);
        assertThat(api).allSatisfy(id -> assertThat(page).contains("/events/" + id));
        assertThat(Served.get("/events.jsonl" + query).body().lines()).hasSameSizeAs(api);
        assertThat(Served.get("/events.csv" + query).body().lines()).hasSize(api.size() + 1);
    }

    @Test
    void namesTheKeyAtFaultAndOnlyNoticesUnknownOnes() throws Exception {
        HttpResponse<String> wrong = Served.get("/api/v1/events?cameo=zz");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(wrong.body()).path("key").asText()).isEqualTo("cameo");
        assertThat(JSON.readTree(Served.get("/api/v1/deletions?since=soon").body())
                        .path("key")
                        .asText())
                .isEqualTo("since");
        assertThat(Filled.json("/api/v1/events?colour=red").path("notices").toString())
                .contains("colour");
        assertThat(Served.get("/api/v1/events/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void takesFiltersForWordsAndNothingElse() throws Exception {
        int before = Filled.json("/api/v1/events?status=any").path("count").asInt();
        for (String hostile : List.of("'; DROP TABLE incident; --", "%' OR '1'='1", "\" OR 1=1")) {
            String written = java.net.URLEncoder.encode(hostile, java.nio.charset.StandardCharsets.UTF_8);
            for (String key :
                    List.of("q", "outlet", "place", "speaker", "owner", "rule", "incident", "story", "after")) {
                HttpResponse<String> answer = Served.get("/api/v1/events?" + key + "=" + written);

                assertThat(answer.statusCode()).as(key + "=" + hostile).isIn(200, 400);
                if (answer.statusCode() == 200 && !key.equals("rule")) {
                    assertThat(JSON.readTree(answer.body()).path("count").asInt())
                            .as(key + "=" + hostile)
                            .isZero();
                }
            }
        }

        assertThat(Filled.json("/api/v1/events?status=any").path("count").asInt())
                .isEqualTo(before);
    }

    @Test
    void keepsFormulasOutOfSpreadsheets() throws Exception {
        String csv = Served.get("/articles.csv?q=Wajir").body();

        assertThat(csv).contains("'=HYPERLINK");
        assertThat(Served.get("/articles.csv").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"articles.csv\"");
    }

    @Test
    void correctsAnEventUnlessItHasChangedMeanwhile() throws Exception {
        String path = "/api/v1/events/"
                + ids(Filled.json("/api/v1/events?plover=SANCTION&dyad=NIC-ECU"))
                        .get(0);
        String tag = Served.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(Served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        String change = "{\"set\": {\"status\": \"claimed\"}, \"why\": \"a test\", \"who\": \"tester\"}";

        HttpResponse<String> changed = Served.patch(path, change, "If-Match", tag);
        HttpResponse<String> late = Served.patch(path, change, "If-Match", tag);

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        JsonNode event = JSON.readTree(changed.body());
        assertThat(event.path("status").asText()).isEqualTo("claimed");
        assertThat(event.path("corrections").get(0).path("who").asText()).isEqualTo("tester");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(JSON.readTree(late.body()).path("key").asText()).isEqualTo("If-Match");
        assertThat(Served.patch(path, "{\"set\": {\"status\": \"sure\"}}").statusCode())
                .isEqualTo(422);
        assertThat(Served.patch(path, "{\"put\": {}}").statusCode()).isEqualTo(400);
    }

    @Test
    void keepsACorrectionWhenTextsAreCodedAnew() throws Exception {
        String id =
                ids(Filled.json("/api/v1/events?plover=ACCUSE&dyad=IND-CAN")).get(0);
        Served.patch("/api/v1/events/" + id, "{\"set\": {\"status\": \"denied\"}}");

        HttpResponse<String> job = Served.post("/api/v1/recode", "");
        Filled.awaitWork();

        assertThat(job.statusCode()).isEqualTo(202);
        assertThat(Descriptions.faults(job.body(), "{\"$ref\": \"#/components/schemas/job\"}"))
                .isEmpty();
        assertThat(job.headers().firstValue("Location")).isPresent();
        assertThat(Filled.json("/api/v1/events/" + id).path("status").asText()).isEqualTo("denied");
    }

    @Test
    void leadsFromAGivenUpIdToTheOneInItsPlace() throws Exception {
        List<String> ids = ids(Filled.json("/api/v1/events?sort=-goldstein"));
        String kept = ids.get(0);
        String other = ids.get(1);

        Served.post(
                "/events/" + kept + "/merge", "other=" + other, "Content-Type", "application/x-www-form-urlencoded");

        List<Integer> codes = List.of(
                Served.get("/api/v1/events/" + kept).statusCode(),
                Served.get("/api/v1/events/" + other).statusCode());
        assertThat(codes).containsExactlyInAnyOrder(200, 301);
        assertThat(Filled.json("/api/v1/deletions?since=2020-01-01")
                        .path("data")
                        .toString())
                .containsAnyOf(kept, other);
    }
}
