package io.github.engage4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.frameToBeAvailableAndSwitchToIt;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import io.github.engage4j.EngageClient;
import io.github.engage4j.infobip.Credentials;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.testing.EngageSandbox;
import io.github.engage4j.testing.EngageSandboxExtension;
import io.github.engage4j.testing.InfobipSandbox;
import io.github.engage4j.testing.RecordedRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The example in a real browser, whose network is watched. */
@ExtendWith(EngageSandboxExtension.class)
class EmbeddedMomentsBrowserTest {

    private static final By FRAME = By.tagName("iframe");
    private static final By HEADING = By.tagName("h1");
    private static final Tenant TENANT = Tenant.of("acme-app", "store-42");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final ChromeDriver driver = CHROMIUM.driver();
    private InfobipSandbox infobip;
    private String key;
    private EngageClient client;
    private EmbeddedMoments backend;

    @BeforeEach
    void start(EngageSandbox sandbox) throws IOException {
        infobip = sandbox.infobip();
        key = infobip.createApiKey(TENANT);
        client = sandbox.clientBuilder()
                .infobip(config -> config.baseUrl(infobip.baseUrl())
                        .parBaseUrl(infobip.baseUrl())
                        .iframeBaseUrl(infobip.baseUrl())
                        .credentials(Credentials.apiKey(key))
                        .tenant(TENANT))
                .build();
        backend = new EmbeddedMoments(client, "moments-wizard-1", 0);
        CHROMIUM.events();
    }

    @AfterEach
    void stop() {
        backend.close();
        client.close();
    }

    @Test
    void frameShowsTheWizardOfTheTenant() throws IOException {
        driver.get(backend.url());
        enterFrame("Campaign wizard");

        assertThat(driver.findElement(By.tagName("body")).getText())
                .contains("Tenant: acme-app / store-42", "1. Audience", "flow:manage");
        CHROMIUM.screenshot("embedded-moments.png");
    }

    @Test
    void reloadGetsAnotherRequestUriAndTheFirstIsSpent() {
        String first = view();
        driver.navigate().refresh();
        enterFrame("Campaign wizard");
        driver.switchTo().defaultContent();
        String second = driver.findElement(FRAME).getDomAttribute("src");

        assertThat(second).isNotEqualTo(first);
        assertThat(infobip.requests().stream().map(RecordedRequest::method))
                .as("each view pushes, and opens what it got")
                .containsExactly("POST", "GET", "POST", "GET");
        driver.get(first);
        assertThat(text()).contains("Not authorized", "This request_uri was used already.");
    }

    @Test
    void copiedAddressOfTheFrameIsRefused() {
        String copied = view();

        driver.get(copied);

        assertThat(text()).contains("Not authorized", "This request_uri was used already.");
        assertThat(driver.findElements(By.tagName("ol"))).isEmpty();
    }

    @Test
    void apiKeyReachesTheBrowserNowhere() {
        driver.get(backend.url());
        List<String> received = new ArrayList<>(held());
        enterFrame("Campaign wizard");
        received.addAll(held());
        List<String> events = CHROMIUM.events();
        List<String> bodies = CHROMIUM.bodies(events);

        assertThat(bodies)
                .as("the page, its style and the frame were watched")
                .anyMatch(body -> body.contains("<header>Acme Shop</header>"))
                .anyMatch(body -> body.contains("max-width: 960px"))
                .anyMatch(body -> body.contains("Tenant: acme-app / store-42"));
        received.addAll(events);
        received.addAll(bodies);
        assertThat(received).noneMatch(text -> text.contains(key));
    }

    @Test
    void pageFramesNoOtherHost(EngageSandbox sandbox) {
        String other = sandbox.expertflow().baseUrl() + "/elsewhere";
        view();

        Object violation = driver.executeAsyncScript("""
                const [address, done] = arguments;
                document.addEventListener('securitypolicyviolation',
                    event => done(event.effectiveDirective + ' ' + event.blockedURI));
                const frame = document.createElement('iframe');
                frame.src = address;
                document.body.append(frame);
                """, other);

        assertThat(violation).isEqualTo("frame-src " + sandbox.expertflow().baseUrl());
        assertThat(sandbox.expertflow().requests()).isEmpty();
    }

    @Test
    void requestUriOfQuotesAndAngleBracketsStaysATextInItsParameter() throws IOException {
        String hostile = "x\"></iframe><script>document.title='owned'</script><b id='injected'>&request_uri=y#z";
        try (HostilePlatform platform = new HostilePlatform(hostile);
                EngageClient misled = platform.client();
                EmbeddedMoments page = new EmbeddedMoments(misled, "moments-wizard-1", 0)) {
            driver.get(page.url());
            enterFrame("Opened");
            driver.switchTo().defaultContent();

            assertThat(platform.opened()).containsExactly(hostile);
            assertThat(driver.getTitle()).isEqualTo("Campaigns");
            assertThat(driver.findElements(FRAME)).hasSize(1);
            assertThat(driver.findElements(By.cssSelector("script, #injected"))).isEmpty();
        }
    }

    /** Views the page, and gives the address of its frame. */
    private String view() {
        driver.get(backend.url());
        enterFrame("Campaign wizard");
        driver.switchTo().defaultContent();
        return driver.findElement(FRAME).getDomAttribute("src");
    }

    private void enterFrame(String heading) {
        CHROMIUM.patiently().until(frameToBeAvailableAndSwitchToIt(FRAME));
        CHROMIUM.patiently().until(presenceOfElementLocated(HEADING));
        assertThat(driver.findElement(HEADING).getText()).isEqualTo(heading);
    }

    private String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** All that the document at hand holds: its source, its cookies and what it stored. */
    private List<String> held() {
        Object stored = driver.executeScript(
                "return document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
        return List.of(
                String.valueOf(driver.getPageSource()),
                driver.manage().getCookies().toString(),
                String.valueOf(stored));
    }
}
