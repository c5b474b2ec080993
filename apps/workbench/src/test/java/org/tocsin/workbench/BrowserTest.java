package org.tocsin.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The main paths through the workbench in a real browser; pictures of each page are kept in target/screenshots. */
class BrowserTest {
    private static final String ARTICLE = """
            Azerbaijan's interior ministry searched the Baku office of the Russian outlet Sputnik on June 30 and detained seven people, the \
            agency APA reported. Two of those detained are officers of Russia's Federal Security Service, the ministry said.

            The searches came in response to the killing of two Azerbaijanis in Yekaterinburg on June 27. Russian police had detained more \
            than 50 people there. "This is a hostile act," said Foreign Minister Jeyhun Bayramov. He demanded that Moscow punish those \
            responsible.

            Moscow denied that its officers had beaten anyone and threatened to expel Azerbaijani diplomats. Analyst Arif Yunusov predicted \
            that Baku will close the border. Turkey offered to mediate.
            """;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

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

    @Test
    void leadsFromAPastedTextToTheReasonOfAnEvent() throws Exception {
        browser.go("/paste");
        browser.find("#text").sendKeys(ARTICLE);
        browser.find("#outlet").sendKeys("Test Daily");
        browser.run("document.getElementById('published').value = '2025-07-02'");
        browser.find("#paste button").click();
        browser.await(page ->
                !page.findAll("#text a.ev").isEmpty() && !page.find("#progress").isDisplayed());

        List<Object> before = places();
        browser.picture("reading-1280");
        browser.assertAccessible();
        WebElement detained = browser.driver().findElement(By.linkText("detained"));
        detained.click();
        browser.await(page -> page.findAll("#card").size() == 1);
        browser.find("#why").click();
        browser.await(page -> page.findAll(".why").size() == 1);

        assertThat(browser.find(".why").getText()).contains("coerce.detain", "knowledge");
        assertThat(browser.address()).contains("?sel=e:").contains("pane=why");
        assertThat(browser.findAll("#text .m-actor")).isNotEmpty();
        assertThat(browser.findAll(".arcs path")).isNotEmpty();
        assertThat(places()).as("a selection moves no letter").isEqualTo(before);
        browser.picture("reading-why-1280");
        browser.assertAccessible();

        String link = browser.address();
        browser.driver().navigate().back();
        browser.await(
                page -> page.findAll(".why").isEmpty() && page.findAll("#card").size() == 1);
        browser.driver().navigate().back();
        browser.await(page -> page.findAll("#card").isEmpty());
        browser.driver().get(link);
        assertThat(browser.find(".why").getText()).contains("coerce.detain");
        assertThat(places()).isEqualTo(before);
    }

    /** Where each highlight stands on the page. */
    private List<Object> places() {
        Object found = browser.run("const t = document.getElementById('text').getBoundingClientRect();"
                + "return [...document.querySelectorAll('#text a')].map(a => { const b = a.getBoundingClientRect();"
                + " return [a.textContent, Math.round(b.left - t.left), Math.round(b.top - t.top)].join(' '); })");
        return List.copyOf((List<?>) found);
    }

    @Test
    void isReadByKeyboardAlone() throws Exception {
        browser.go(Served.paste(ARTICLE));

        browser.press("n");
        browser.await(page -> page.findAll("#card").size() == 1);
        String first = browser.attribute("#pane", "data-open");
        browser.press("n");
        browser.await(page -> !first.equals(page.attribute("#pane", "data-open")));
        browser.press("p");
        browser.await(page -> first.equals(page.attribute("#pane", "data-open")));
        browser.press("w");
        browser.await(page -> page.findAll(".why").size() == 1);
        browser.press(Keys.ESCAPE);
        browser.await(page -> page.findAll("#card").isEmpty());
        browser.press("?");
        assertThat(browser.find("#keys").isDisplayed()).isTrue();
        browser.picture("keys-1280");
        browser.press(Keys.ESCAPE);
        browser.press("/");
        assertThat(browser.findAll("#search:focus")).hasSize(1);
        browser.press("detain" + Keys.ENTER);
        browser.await(page -> page.address().contains("/search?q=detain"));
        assertThat(browser.find("h1").getText()).contains("Search");
        browser.find("main").sendKeys("g");
        browser.press("t");
        browser.await(
                page -> page.findAll("#search").size() == 1 && !page.address().contains("search"));
    }

    @Test
    void turnsSingleKeysOff() {
        browser.go("/help");
        browser.find("button[name=keys]").click();
        browser.await(page -> page.findAll("body[data-keys=off]").size() == 1);

        browser.find("main").sendKeys("?");

        assertThat(browser.find("#keys").isDisplayed()).isFalse();
        assertThat(browser.find("main").getText()).contains("keys are off");
    }

    @Test
    void showsEveryPageWideNarrowAndDark() throws Exception {
        String reading = Served.paste(ARTICLE);
        String event = Served.get(reading).body().replaceFirst("(?s).*?sel=e:([0-9a-f]{16}).*", "$1");
        String[][] pages = {
            {"home", "/"},
            {"paste", "/paste"},
            {"help", "/help"},
            {"codebook", "/codebook"},
            {"codebook-search", "/codebook?q=expel"},
            {"problem", "/nowhere"},
            {"reading", reading},
            {"reading-event", reading + "?sel=e:" + event + "#sel"},
            {"reading-why", reading + "?sel=e:" + event + "&pane=why#sel"},
            {"reading-claims", reading + "?pane=claims"},
            {"reading-figures", reading + "?pane=figures"},
            {"reading-links", reading + "?pane=links"},
        };
        for (String[] page : pages) {
            browser.resize(Browser.WIDE);
            visit(page[0] + "-1280", page[1]);
            browser.resize(Browser.NARROW);
            look(page[0] + "-390", page[1]);
        }
        browser.preferDark();
        for (String[] page : pages) {
            browser.resize(Browser.WIDE);
            visit(page[0] + "-dark", page[1]);
        }
    }

    private void visit(String name, String path) throws Exception {
        look(name, path);
        browser.assertAccessible();
    }

    private void look(String name, String path) throws Exception {
        browser.go(path);
        browser.picture(name);
        browser.assertFits();
        if (path.equals("/nowhere")) {
            // the browser notes the status 404 of a page that is not there
            browser.driver().manage().logs().get("browser");
        } else {
            browser.assertQuiet();
        }
    }

    @Test
    void switchesTheColours() {
        browser.go("/help");

        browser.find(".theme button").click();

        browser.await(page -> page.findAll("html[data-theme=dark]").size() == 1);
        assertThat(browser.address()).endsWith("/help");
        browser.find(".theme button").click();
        browser.await(page -> page.findAll("html[data-theme=light]").size() == 1);
    }

    @Test
    void takesAFileOfTheVisitors(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("article.txt"), ARTICLE);
        browser.go("/paste");

        browser.find("#file").sendKeys(file.toString());
        browser.find("#paste button").click();

        browser.await(page -> !page.findAll("#text a.ev").isEmpty());
    }

    @Test
    void opensTheSample() throws Exception {
        browser.go("/paste");

        browser.find("form[action='/sample'] button").click();

        browser.await(page -> !page.findAll("#text a.ev").isEmpty());
        assertThat(browser.findAll(".articles li").size()).isGreaterThan(1);
        browser.picture("sample-1280");
    }

    @Test
    void showsMoreWhileALongTextIsBeingRead() throws Exception {
        String text = (ARTICLE + "\n").repeat(60);
        browser.go("/paste");
        browser.run("document.getElementById('text').value = arguments[0]"
                .replace("arguments[0]", "'" + text.replace("'", "\\'").replace("\n", "\\n") + "'"));

        browser.find("#paste button").click();

        browser.await(page -> !page.find("#progress").isDisplayed()
                && page.findAll("#text a.ev").size() > 500);
    }

    @Test
    void runsNoScriptOfAHostileText() throws Exception {
        String hostile =
                "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> Kenya expelled two "
                        + "\u202Ediplomats\u202C. {{constructor.constructor('document.title=1')()}} \"><svg onload=document.title='owned'> ${7*7}. ";

        browser.go(Served.paste(hostile + ARTICLE + "x".repeat(200_000)));

        assertThat(browser.driver().getTitle()).doesNotContain("owned");
        assertThat(browser.find("#text").getText()).contains("<script>").contains("${7*7}");
        browser.assertFits();
    }

    @Test
    void worksWithoutScripts() throws Exception {
        String reading = Served.paste(ARTICLE);
        try (Browser plain = Browser.open(false)) {
            plain.go(reading);
            plain.driver().findElement(By.linkText("detained")).click();
            plain.find("#why").click();

            assertThat(plain.find(".why").getText()).contains("coerce.detain");
            assertThat(plain.findAll("#text .m-actor")).isNotEmpty();
            plain.find(".card .close").click();
            assertThat(plain.findAll("#card")).isEmpty();
        }
    }
}
