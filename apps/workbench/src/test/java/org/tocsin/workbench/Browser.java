package org.tocsin.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window. Where there is none the tests that need it are skipped, and say so. */
final class Browser implements AutoCloseable {
    static final Dimension WIDE = new Dimension(1280, 900);
    static final Dimension NARROW = new Dimension(390, 844);

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** It warns of every Chromium that is newer than itself; held here, or the setting is lost. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open(boolean hasScripts) {
        boolean isThere = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!isThere) {
            System.err.println("#### BROWSER TESTS SKIPPED: no " + CHROMIUM + " and " + DRIVER
                    + " (Debian: apt install chromium chromium-driver) ####");
        }
        Assumptions.assumeTrue(isThere, "no Chromium");
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--window-size=1280,1000",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion");
        if (!hasScripts) {
            options.setExperimentalOption(
                    "prefs", java.util.Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.resize(WIDE);
        return browser;
    }

    WebDriver driver() {
        return driver;
    }

    void go(String path) {
        driver.get(Served.at(path).toString());
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void resize(Dimension size) {
        // the size of the page, not of the window around it
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of(
                        "width", size.getWidth(), "height", size.getHeight(), "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as to somebody who likes them dark. */
    void preferDark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                java.util.Map.of(
                        "features", List.of(java.util.Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** An attribute of the first element; empty for none. */
    String attribute(String selector, String name) {
        String value = find(selector).getDomAttribute(name);
        return value == null ? "" : value;
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    <T> T await(Function<Browser, T> condition) {
        // an element that the page replaces while it is looked at is looked for again
        return new WebDriverWait(driver, Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .until(ready -> condition.apply(this));
    }

    @Nullable
    Object run(String script) {
        return driver.executeScript(script);
    }

    /** Sends a key to whatever has the focus. */
    void press(CharSequence keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Keeps a picture of the page in target/screenshots. */
    void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        File taken = driver.getScreenshotAs(OutputType.FILE);
        Files.copy(taken.toPath(), PICTURES.resolve(name + ".png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Fails for what keeps people with disabilities out (axe: serious or critical). */
    void assertAccessible() {
        List<String> faults = new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Browser::written)
                        .toList();
        assertThat(faults).as(address()).isEmpty();
    }

    private static String written(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    /** Fails for what the browser complained of: a script's fault, a violation of the security policy, a missing file. */
    void assertQuiet() {
        List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
        assertThat(complaints).as(address()).isEmpty();
    }

    /** Fails when the page is wider than the window. */
    void assertFits() {
        assertThat(run("return document.documentElement.scrollWidth <= innerWidth"))
                .as(address())
                .isEqualTo(true);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
