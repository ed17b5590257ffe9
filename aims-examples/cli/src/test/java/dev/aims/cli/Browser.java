package dev.aims.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium, as Debian packages it. It loads files only; whatever else a page asks for fails. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String AXE = axe();

    /** Says at each start that it knows no bindings for so new a browser; we need none. Kept, or its level would be lost. */
    private static final Logger BINDINGS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts a browser. Without Chromium on the machine the test is skipped, unless {@code BROWSER_TESTS=required} is set, which
     * {@code .ci/run} gives.
     */
    static Browser start() {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!installed && "required".equals(System.getenv("BROWSER_TESTS"))) {
            throw new AssertionError(
                    CHROMIUM + " or " + DRIVER + " is missing: apt-get install chromium chromium-driver");
        }
        assumeTrue(installed, "needs Chromium: apt-get install chromium chromium-driver");
        BINDINGS.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--window-size=1200,900");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3)).pageLoadTimeout(Duration.ofMinutes(3));
        return new Browser(driver);
    }

    void open(Path file) {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(file.toUri().toString());
    }

    /** Returns what the console said since the page was opened. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void scheme(String name) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
    }

    /** Shows the page as paper would, or with an empty name as the screen. */
    void medium(String name) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", name));
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    /** Returns the ids of the findings that show, in order. */
    List<?> findings() {
        return (List<?>) Objects.requireNonNull(ask("return [...document.querySelectorAll('.finding')]"
                + ".filter(f => f.checkVisibility()).map(f => f.id || f.parentElement.id)"));
    }

    /** Returns the texts that a screen reader reads out, in order; those that style sheets add are among them. */
    List<String> heard() {
        driver.executeCdpCommand("Accessibility.enable", Map.of());
        List<?> nodes =
                (List<?>) Objects.requireNonNull(driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                        .get("nodes"));
        return nodes.stream()
                .map(node -> (Map<?, ?>) node)
                .filter(node -> "StaticText".equals(value(node.get("role"))))
                .map(node -> String.valueOf(value(node.get("name"))))
                .toList();
    }

    private static @Nullable Object value(@Nullable Object property) {
        return property instanceof Map<?, ?> map ? map.get("value") : null;
    }

    /** Returns what axe-core finds that keeps people out: the violations it calls serious or critical. */
    List<?> barriers() {
        ask(AXE);
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                    r => done(r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v =>
                        v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | '))),
                    e => done(['axe failed: ' + e]));
                """));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
