package org.tocsin.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages that draw and watch, in a real browser, over months of made-up news. */
class PicturesTest {
    private static final String[][] PAGES = {
        {"today", "/"},
        {"dyads", "/dyads"},
        {"dyad", "/dyads/RUS-AZE"},
        {"dyad-weeks", "/dyads/RUS-AZE?period=week&measure=happenings"},
        {"dyad-nothing", "/dyads/RUS-FRA"},
        {"actors", "/actors"},
        {"actor", "/actors/RUS"},
        {"actor-person", "/actors/vladimir_putin"},
        {"map", "/map"},
        {"map-world", "/map?at=-180.00,-60.00,180.00,78.00&from=2025-09-01"},
        {"calendar", "/calendar"},
        {"calendar-year", "/calendar?from=2025-02-01&to=2025-09-18"},
        {"network", "/network"},
        {"alerts", "/alerts"},
        {"sources", "/sources"},
        {"jobs", "/jobs"},
        {"quality", "/quality"},
    };

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    private void open(boolean hasScripts) {
        browser = Browser.open(hasScripts);
    }

    private void go(String path) {
        browser.driver().get(Newsroom.at(path).toString());
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.assertQuiet();
            browser.close();
        }
    }

    @Test
    void showsEveryPageWideNarrowAndDark() throws Exception {
        open(true);
        for (String[] page : PAGES) {
            browser.resize(Browser.WIDE);
            look(page[0] + "-1280", page[1]);
            browser.assertAccessible();
            browser.resize(Browser.NARROW);
            look(page[0] + "-390", page[1]);
        }
        browser.preferDark();
        browser.resize(Browser.WIDE);
        for (String[] page : PAGES) {
            look(page[0] + "-dark", page[1]);
            browser.assertAccessible();
        }
    }

    private void look(String name, String path) throws Exception {
        go(path);
        if (path.startsWith("/network")) {
            browser.await(page -> page.findAll("#graph[data-drawn] svg path").size() > 4);
        }
        browser.picture(name);
        browser.assertFits();
        browser.assertQuiet();
    }

    @Test
    void leadsFromAnAlertToItsEvidence() {
        open(true);
        go("/");
        WebElement alarm = browser.find("section[aria-labelledby=alarms] ul a");
        String subject = alarm.findElement(By.tagName("b")).getText();

        alarm.click();
        browser.await(page -> page.address().contains("/alert?id="));
        assertThat(browser.find("h1").getText()).startsWith(subject);
        assertThat(browser.find(".ingredients").getText()).contains("usual (median)", "spread", "windows since");
        WebElement first = browser.find("table.records tbody tr");
        String sentence = first.findElement(By.cssSelector("td.words")).getText();
        first.findElement(By.cssSelector("a")).click();

        browser.await(page -> page.address().contains("/events/"));
        assertThat(browser.find("main").getText()).contains(sentence);
    }

    @Test
    void leadsFromAPairThatChangedToEachMarkOfItsPicture() {
        open(true);
        go("/");
        browser.driver().findElement(By.linkText("all dyads")).click();
        browser.await(page -> page.address().endsWith("/dyads"));
        WebElement worst = browser.find("table.records tbody tr");
        assertThat(worst.getText()).contains("worse");
        worst.findElement(By.cssSelector("td a")).click();
        browser.await(page -> page.address().contains("/dyads/"));

        assertThat(browser.findAll("svg.tension a .mark")).hasSizeGreaterThan(5);
        assertThat(browser.findAll("svg.tension rect.hole"))
                .as("the week that nothing was read of, and the time before all articles")
                .hasSize(2);
        assertThat(browser.findAll("#table tbody tr")).hasSameSizeAs(browser.findAll("svg.tension a .mark"));
        browser.find("svg.tension a .mark").click();
        browser.await(page -> page.address().contains("/events/"));
    }

    @Test
    void choosesDaysWithAStrokeOfTheMouse() {
        open(true);
        go("/dyads/RUS-AZE");
        WebElement svg = browser.find("svg.tension");
        int width = svg.getSize().getWidth();

        new Actions(browser.driver())
                .moveToElement(svg, 0, -60)
                .clickAndHold()
                .moveByOffset(width / 8, 0)
                .moveByOffset(width / 8, 0)
                .release()
                .perform();

        browser.await(page -> page.address().contains("from="));
        assertThat(browser.find("#from").getDomAttribute("value")).isGreaterThan("2025-07-01");
        assertThat(browser.find("#to").getDomAttribute("value")).isLessThan("2025-09-18");
    }

    @Test
    void drawsWithoutScripts() {
        open(false);
        go("/dyads/RUS-AZE");
        assertThat(browser.findAll("svg.tension a .mark")).isNotEmpty();
        assertThat(browser.findAll(".lanes .step")).isNotEmpty();
        go("/map");
        assertThat(browser.findAll("svg.map circle")).isNotEmpty();
        assertThat(browser.findAll("svg.map path.tint")).isNotEmpty();
        go("/calendar");
        assertThat(browser.findAll("table.calendar td.is-hole")).hasSize(7);
        browser.find("table.calendar td a").click();
        assertThat(browser.address()).contains("/events?").contains("from=2025-");
        go("/network");
        assertThat(browser.findAll("table.plain tbody tr")).isNotEmpty();
        assertThat(browser.find("noscript").getText()).contains("the table holds the same");
    }

    @Test
    void saysWhereTooLittleIsKnown() throws Exception {
        HttpResponse<String> page = Newsroom.get("/dyads/RUS-FRA");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("too little data", "Nothing is known to have happened between the two in these days.")
                .doesNotContain("class=\"usual\" d=");
        assertThat(Newsroom.get("/dyads/RUS").statusCode()).isEqualTo(404);
        assertThat(Newsroom.get("/dyads/RUS-AZE?measure=tension").body()).contains("none of happenings");
        assertThat(Newsroom.get("/map?at=1,2,3").statusCode()).isEqualTo(400);
        assertThat(Newsroom.get("/actors/nobody_at_all").statusCode()).isEqualTo(404);
    }

    @Test
    void givesEveryPictureAsAFile() throws Exception {
        for (String file :
                List.of("/dyads/RUS-AZE", "/map", "/calendar", "/network", "/alerts", "/sources", "/quality")) {
            HttpResponse<String> csv = Newsroom.get(file + ".csv");
            HttpResponse<String> lines = Newsroom.get(file + ".jsonl");

            assertThat(csv.statusCode()).as(file).isEqualTo(200);
            assertThat(csv.body().lines().count()).as(file).isGreaterThan(1);
            assertThat(lines.body().lines().count())
                    .as(file)
                    .isEqualTo(csv.body().lines().count() - 1);
        }
    }

    @Test
    void ringsForWhatIsAskedForAndKeepsTheRuleOnEveryPair() throws Exception {
        String form = "kind=dyad&subject=FRA-MLI&period=week&measure=happenings";

        HttpResponse<String> tested = Newsroom.get("/alerts/test?" + form);
        assertThat(tested.body()).contains("Over the past this rule would have rung", "France → Mali");
        assertThat(Newsroom.get("/alerts").body()).contains("in force while there is no other rule");
        assertThat(Newsroom.post("/alerts", form).statusCode()).isEqualTo(303);
        assertThat(Newsroom.get("/alerts").body())
                .contains("every pair of countries", "France → Mali", "happenings, counted, 4 weeks");
        Newsroom.post("/alerts/mute", "id=dyad:FRA-MLI&back=/alerts");
        assertThat(Newsroom.get("/alerts").body()).contains("muted until 2025-09-26");
        Newsroom.post("/alerts/remove", "id=dyad:FRA-MLI");
        Newsroom.post("/alerts/remove", "id=dyad:*");
        assertThat(Newsroom.get("/alerts").body()).contains("in force while there is no other rule");
        assertThat(Newsroom.post("/alerts", "kind=dyad&subject=FRA&period=week&measure=happenings")
                        .statusCode())
                .isEqualTo(400);
        Newsroom.awaitWork();
    }

    @Test
    void followsFeedsOfTheWebOnly() throws Exception {
        assertThat(Newsroom.post("/sources", "address=file:///etc/passwd").statusCode())
                .isEqualTo(400);
        assertThat(Newsroom.post("/sources", "address=https%3A%2F%2Fdaily.example%2Frss")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Newsroom.get("/sources").body()).contains("https://daily.example/rss", "no title yet");

        Newsroom.post("/sources/remove", "address=https%3A%2F%2Fdaily.example%2Frss");

        assertThat(Newsroom.get("/sources").body()).contains("No feed is followed");
    }
}
