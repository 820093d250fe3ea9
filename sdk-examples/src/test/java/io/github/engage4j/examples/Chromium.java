package io.github.engage4j.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.engage4j.api.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium for the tests of a class, which are skipped where Debian's packages chromium and chromium-driver are missing. */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final File BROWSER = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Warns of each Chromium that is newer than Selenium's typed access to its protocol, of which nothing is used here. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private ChromeDriver driver;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        assumeTrue(
                BROWSER.canExecute() && DRIVER.canExecute(),
                "there is no " + BROWSER + " or no " + DRIVER + ": apt-get install chromium chromium-driver");
        VERSIONS.setLevel(Level.SEVERE);
        Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "chromium-");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(),
                options(profile.toAbsolutePath()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    WebDriverWait patiently() {
        return new WebDriverWait(driver, PATIENCE);
    }

    void screenshot(String file) throws IOException {
        Files.write(Path.of("target", file), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What happened since the last time that was asked: the network's events as texts, each request's and response's headers included. */
    List<String> events() {
        List<String> events = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> events.add(entry.getMessage()));
        return events;
    }

    /** The bodies of the responses that the events tell of; of those that have none, such as a refused one, nothing. */
    List<String> bodies(List<String> events) {
        return events.stream()
                .map(Json::parse)
                .filter(event -> "Network.responseReceived".equals(event.textAt("message", "method")))
                .map(event -> body(event.textAt("message", "params", "requestId")))
                .filter(Objects::nonNull)
                .toList();
    }

    private String body(String requestId) {
        try {
            return String.valueOf(driver.executeCdpCommand("Network.getResponseBody", Map.of("requestId", requestId))
                    .get("body"));
        } catch (WebDriverException e) {
            return null;
        }
    }

    private static ChromeOptions options(Path profile) {
        LoggingPreferences network = new LoggingPreferences();
        network.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.setCapability(ChromeOptions.LOGGING_PREFS, network);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1200,1200",
                "--user-data-dir=" + profile);
        return options;
    }
}
