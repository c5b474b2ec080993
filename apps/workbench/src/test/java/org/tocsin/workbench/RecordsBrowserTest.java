package org.tocsin.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The pages of stored records in a real browser; pictures of each are kept in target/screenshots. */
class RecordsBrowserTest {
    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeAll
    static void fill() throws Exception {
        Filled.await();
    }

    @BeforeEach
    void open() {
        browser = Browser.open(true);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.assertQuiet();
            browser.close();
        }
    }

    private static JsonNode first(String path) throws Exception {
        JsonNode rows = Filled.json(path).path("data");
        assertThat(rows).as(path).isNotEmpty();
        return rows.get(0);
    }

    @Test
    void showsEveryPageWideNarrowAndDark() throws Exception {
        JsonNode happening = first("/api/v1/events?sort=-reports");
        String event = "/events/" + happening.path("id").asText();
        JsonNode report = happening.path("reports").get(0);
        String article = "/articles/" + report.path("article_id").asText();
        String[][] pages = {
            {"events", "/events"},
            {"events-filtered", "/events?dyad=MEX-ECU&status=any&as_of=2099-01-01"},
            {"events-none", "/events?place=Nowhere&colour=red"},
            {"reports", "/reports?status=any"},
            {"articles", "/articles"},
            {"claims", "/claims"},
            {"figures", "/figures"},
            {"event", event},
            {"event-correct", event + "?report=" + report.path("event_id").asText()},
            {"article", article},
            {"article-event", article + "?sel=e:" + report.path("event_id").asText() + "#sel"},
            {"article-why", article + "?sel=e:" + report.path("event_id").asText() + "&pane=why#sel"},
            {"story", "/stories/" + first("/api/v1/stories").path("id").asText()},
            {"disputes", "/disputes"},
            {"forecasts", "/forecasts"},
            {"review", "/review"},
            {"review-empty", "/review?place=Nowhere"},
            {"export", "/export/events?dyad=MEX-ECU"},
            {"export-polecat", "/export/reports?view=polecat"},
            {"export-claims", "/export/claims"},
            {"search", "/search?q=ambassador"},
            {"dictionaries", "/dictionaries?q=macron"},
            {"dictionary-edit", "/dictionaries/edit"},
        };
        for (String[] page : pages) {
            browser.resize(Browser.WIDE);
            look(page[0] + "-1280", page[1]);
            browser.assertAccessible();
            browser.resize(Browser.NARROW);
            look(page[0] + "-390", page[1]);
        }
        browser.preferDark();
        browser.resize(Browser.WIDE);
        for (String[] page : pages) {
            look(page[0] + "-dark", page[1]);
            browser.assertAccessible();
        }
    }

    private void look(String name, String path) throws Exception {
        browser.go(path);
        browser.picture(name);
        browser.assertFits();
        browser.assertQuiet();
    }

    @Test
    void givesAnotherReaderTheSameRowsByTheLink() {
        browser.go("/events");
        browser.find("#f-dyad").sendKeys("MEX-ECU");
        browser.find(".filter .button").click();
        browser.await(page -> page.address().contains("dyad=MEX-ECU"));
        WebElement claimed = browser.find(".facets a[href*='claimed']");
        claimed.click();
        browser.await(page -> page.address().contains("status="));

        List<String> rows = rows(browser);
        String link = browser.address();

        assertThat(link).doesNotContain("q=").contains("dyad=MEX-ECU").contains("claimed");
        assertThat(rows).isNotEmpty();
        try (Browser other = Browser.open(false)) {
            other.driver().get(link);
            assertThat(rows(other)).isEqualTo(rows);
        }
        browser.driver().navigate().back();
        browser.await(page -> !page.address().contains("claimed"));
    }

    private static List<String> rows(Browser browser) {
        List<String> rows = new ArrayList<>();
        browser.findAll("tbody.rows tr").forEach(row -> rows.add(row.getText()));
        return rows;
    }

    @Test
    void keepsWhatAPersonCorrectsWhenTextsAreCodedAnew() throws Exception {
        String path =
                "/events/" + first("/api/v1/events?dyad=GBR-IND").path("id").asText();
        browser.go(path);
        browser.press("e");
        new Select(browser.find("#c-status")).selectByVisibleText("claimed");
        browser.find("#why-status").sendKeys("only one side says so");
        browser.find("form[aria-label='Correct: Status'] button").click();
        browser.await(page -> page.findAll("#corrections").size() == 1);

        assertThat(browser.find("main").getText()).contains("only one side says so", "status: asserted → claimed");
        Served.post("/api/v1/recode", "");
        Filled.awaitWork();
        browser.driver().navigate().refresh();

        assertThat(browser.find(".record-head .ev").getText()).isEqualTo("claimed");
        browser.find("#corrections ~ .scroll button").click();
        browser.await(page -> page.find(".record-head .ev").getText().equals("asserted"));
        assertThat(browser.findAll("tr.undone")).hasSize(1);
    }

    @Test
    void showsWhatComesTooLateBesideWhatStandsNow() throws Exception {
        JsonNode happening = first("/api/v1/events?cameo=0842");
        String path = "/events/" + happening.path("id").asText();
        browser.go(path);
        Served.patch("/api/v1" + path, "{\"set\": {\"status\": \"demanded\"}}");

        browser.press("e");
        new Select(browser.find("#c-status")).selectByVisibleText("background");
        browser.find("form[aria-label='Correct: Status'] button").click();
        browser.await(page -> page.findAll("[role=alert]").size() == 1);
        // the browser notes the status 409
        browser.driver().manage().logs().get("browser");

        assertThat(browser.find("[role=alert]").getText()).contains("status").contains("background");
        assertThat(browser.find(".record-head .ev").getText()).isEqualTo("demanded");
        browser.find("[role=alert] button").click();
        browser.await(page -> page.find(".record-head .ev").getText().equals("background"));
    }

    @Test
    void isReviewedByKeyboardAlone() {
        browser.go("/review?dyad=CAN-IND");
        String title = browser.find(".review-item h2").getText();
        String left = browser.find(".count-all").getText();

        browser.find("main").sendKeys("a");
        browser.await(page -> !page.find(".count-all").getText().equals(left));
        assertThat(browser.find(".decisions").getText()).contains("accepted").contains(title);
        browser.find("main").sendKeys(Keys.BACK_SPACE);
        browser.await(page -> page.find(".count-all").getText().equals(left));
        browser.find("main").sendKeys(" ");
        browser.await(page -> page.address().contains("after="));

        assertThat(browser.find(".count-all").getText()).isEqualTo(left);
        browser.find("main").sendKeys("o");
        browser.await(page -> page.address().contains("/articles/"));
    }

    @Test
    void setsTheOutcomeOfAForecast() {
        browser.go("/forecasts");

        browser.find("button[value=came_true]").click();

        browser.await(page -> page.find("tbody.rows").getText().contains("came true, set by desk"));
    }

    @Test
    void tellsWhichPartOfTheFilterRemovedTheLastRows() {
        browser.go("/events?place=Nowhere&colour=red");

        String said = browser.find("main").getText();

        assertThat(said).contains("'colour' is no key of a filter");
        assertThat(browser.find(".empty-state").getText())
                .contains("place: Nowhere")
                .contains("happenings");
        browser.find(".empty-state a[href='/events']").click();
        browser.await(page -> !rows(page).isEmpty());
    }

    @Test
    void runsNoScriptOfAHostileArticle() throws Exception {
        for (String path :
                List.of("/articles?q=Wajir", "/events?q=diplomats", "/figures?q=people", "/search?q=Wajir")) {
            browser.go(path);
            assertThat(browser.driver().getTitle()).doesNotContain("owned");
        }
        browser.go("/articles?q=Wajir");
        browser.find("tbody.rows td.words a").click();
        browser.await(page -> page.findAll("#text").size() == 1);

        assertThat(browser.driver().getTitle()).doesNotContain("owned");
        assertThat(browser.find("#text").getText()).contains("<script>");
        browser.assertFits();
    }

    @Test
    void looksThroughAnEditOfTheDictionariesBeforeItIsSaved() throws Exception {
        String before =
                Filled.json("/api/v1/events").path("versions").path("knowledge").asText();
        browser.go("/dictionaries/edit?path=senses/trial.senses");
        browser.find("#text").sendKeys("sense coerce.trial\n  act COERCE:arrest 173");
        browser.find("main form .button").click();
        browser.await(page -> page.findAll("[role=alert]").size() == 1);
        assertThat(browser.find("[role=alert]").getText()).contains("coerce.trial needs frame");

        browser.go("/dictionaries/edit?path=senses/trial.senses");
        browser.find("#text").sendKeys("""
                sense coerce.trial
                  frame  A waylay/V R
                  act    COERCE:arrest 173
                  fires  [A Soldiers] *waylaid* [R two journalists] in Goma.
                  silent The storm waylaid the ferry.
                """);
        browser.find("main form .button").click();
        browser.await(page -> page.findAll("form[action$='/apply']").size() == 1);

        assertThat(browser.find("main").getText()).contains("by coerce.trial").contains("± changes");
        browser.picture("dictionary-preview-1280");
        browser.assertAccessible();
        assertThat(Filled.json("/api/v1/events")
                        .path("versions")
                        .path("knowledge")
                        .asText())
                .isEqualTo(before);
        Served.post(
                java.net
                        .URI
                        .create(browser.find("form[action$='/apply']").getDomProperty("action"))
                        .getPath(),
                "");
        Filled.awaitWork();
        assertThat(Filled.json("/api/v1/events")
                        .path("versions")
                        .path("knowledge")
                        .asText())
                .startsWith(before + "+");
        assertThat(Filled.json("/api/v1/reports?rule=coerce.trial")
                        .path("count")
                        .asInt())
                .isPositive();

        String undo = Served.post(
                        "/dictionaries/preview",
                        "path=senses/trial.senses&text=",
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Filled.awaitWork();
        Served.post(undo + "/apply", "");
        Filled.awaitWork();
        assertThat(Filled.json("/api/v1/reports?rule=coerce.trial")
                        .path("count")
                        .asInt())
                .isZero();
    }

    @Test
    void correctsWithoutScripts() throws Exception {
        String path = "/events/" + first("/api/v1/events?cameo=193").path("id").asText();
        try (Browser plain = Browser.open(false)) {
            plain.go(path);
            plain.find("#correct summary").click();
            plain.find("#c-place").clear();
            plain.find("#c-place").sendKeys("Guru Nanak temple");
            plain.find("form[aria-label='Correct: Place'] button").click();

            assertThat(plain.find(".record-columns").getText()).contains("Guru Nanak temple");
        }
    }
}
