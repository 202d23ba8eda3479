package io.github.obserrors.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window that shows the reference page. */
final class Browser implements AutoCloseable {

    private static final Path PAGE = Path.of("..", "docs", "reference", "index.html");

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** Starts chromium, which has to be on the path like its driver. */
    static Browser start() throws IOException {
        Path profile = Files.createTempDirectory("obs-errors-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .usingAnyFreePort()
                .build();
        return new Browser(profile, new ChromeDriver(service, options));
    }

    private static File onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The profile browser needs " + program + " on the path"));
    }

    /** Opens the page anew. */
    void open(String fragment) {
        driver.get("about:blank");
        driver.get(PAGE.toAbsolutePath().normalize().toUri() + fragment);
    }

    /** Sets the size of the window and what the user prefers. */
    void show(int width, int height, String scheme, String media) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Switches the scripts of pages off or on. */
    void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** {@return the element with an id, which may hold a dot} */
    WebElement byId(String id) {
        return driver.findElement(By.id(id));
    }

    Object evaluate(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "null");
    }

    Object evaluateLater(String script) {
        return Objects.requireNonNullElse(driver.executeAsyncScript(script), "null");
    }

    /** {@return the ids of the entries that are visible, in the order of the page} */
    List<String> visibleEntries() {
        return strings("return [...document.querySelectorAll('.entry')].filter((one) => one.offsetParent !== null)"
                + ".map((one) => one.id)");
    }

    List<String> strings(String script) {
        return ((List<?>) evaluate(script)).stream().map(String.class::cast).toList();
    }

    /** Replaces what is in the search by a text, key by key. */
    void search(String text) {
        WebElement query = byId("query");
        query.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        query.sendKeys(text);
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    String focused() {
        return (String) evaluate(
                "const one = document.activeElement; return one.getAttribute('href') || one.id || one.tagName");
    }

    /** {@return the messages in the console since the last call} */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** {@return what the page asked for since the last call; the browser itself also loads pages of its own} */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> new Json().<Map<String, Object>>toType(entry.getMessage(), Json.MAP_TYPE))
                .map(event -> (Map<?, ?>) member(event, "message"))
                .filter(message -> member(message, "method").equals("Network.requestWillBeSent"))
                .map(message -> (Map<?, ?>) member(message, "params"))
                .filter(request -> ((String) member(request, "documentURL")).startsWith("file:"))
                .map(request -> (String) member((Map<?, ?>) member(request, "request"), "url"))
                .toList();
    }

    private static Object member(Map<?, ?> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    /** {@return what axe-core finds wrong, each with the elements it is about} */
    List<String> accessibilityProblems() {
        driver.executeScript(resource("/axe.min.js"));
        return ((List<?>) evaluateLater("""
                        const done = arguments[arguments.length - 1];
                        axe.run(document, { resultTypes: ["violations"] }).then(
                            (result) => done(result.violations.map((one) =>
                                `${one.id} (${one.impact}): ${one.nodes.length} times, first ${one.nodes[0].html.slice(0, 200)}`)),
                            (failure) => done(["axe failed: " + failure]));
                        """)).stream().map(String.class::cast).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
