package io.github.engage4j.infobip.embeddables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.engage4j.TestWire;
import io.github.engage4j.infobip.InfobipConfig;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IframeTest {

    @RegisterExtension
    final TestWire wire = new TestWire();

    @Test
    void pointsAtTheDocumentedHostUnlessConfigured() {
        Iframe iframe = iframe(
                "urn:ietf:params:oauth:request_uri:1",
                config -> config.iframeBaseUrl("https://embeddings.infobip.com"));

        assertThat(iframe.toHtml())
                .isEqualTo("<iframe src=\"https://embeddings.infobip.com/authorize"
                        + "?request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A1\"></iframe>");
    }

    @Test
    void keepsThePrefixOfAConfiguredHost() {
        assertThat(iframe("u", config -> config.iframeBaseUrl("https://x.test/a/b/"))
                        .src())
                .isEqualTo("https://x.test/a/b/authorize?request_uri=u");
    }

    @Test
    void writesEveryAttribute() {
        String html = iframe("u", config -> config.iframeBaseUrl("https://x.test"))
                .title("Campaigns")
                .width("100%")
                .height("640")
                .sandbox("allow-scripts allow-forms")
                .allow("clipboard-write")
                .referrerPolicy("no-referrer")
                .loading("lazy")
                .toHtml();

        assertThat(html)
                .isEqualTo("<iframe src=\"https://x.test/authorize?request_uri=u\" title=\"Campaigns\" width=\"100%\" "
                        + "height=\"640\" sandbox=\"allow-scripts allow-forms\" allow=\"clipboard-write\" "
                        + "referrerpolicy=\"no-referrer\" loading=\"lazy\"></iframe>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributes")
    void letsNoValueLeaveItsAttribute(String name, BiFunction<Iframe, String, Iframe> attribute) {
        Iframe plain = iframe("u", config -> config.iframeBaseUrl("https://x.test"));

        assertThat(attribute
                        .apply(plain, "\"><script>alert('x')</script> & more")
                        .toHtml())
                .isEqualTo("<iframe src=\"https://x.test/authorize?request_uri=u\" " + name
                        + "=\"&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more\"></iframe>");
        assertThat(attribute.apply(plain, "").toHtml())
                .isEqualTo("<iframe src=\"https://x.test/authorize?request_uri=u\" " + name + "=\"\"></iframe>");
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                attribute("title", Iframe::title),
                attribute("width", Iframe::width),
                attribute("height", Iframe::height),
                attribute("sandbox", Iframe::sandbox),
                attribute("allow", Iframe::allow),
                attribute("referrerpolicy", Iframe::referrerPolicy),
                attribute("loading", Iframe::loading));
    }

    @Test
    void letsNoRequestUriLeaveItsParameter() {
        assertThat(iframe("a\\\"><b>&c=d 'e'+f#g%41é", config -> config.iframeBaseUrl("https://x.test"))
                        .toHtml())
                .isEqualTo("<iframe src=\"https://x.test/authorize?request_uri="
                        + "a%22%3E%3Cb%3E%26c%3Dd%20%27e%27%2Bf%23g%2541%C3%A9\"></iframe>");
    }

    @Test
    void changesNothingOfTheIframeThatItStartsFrom() {
        Iframe plain = iframe("u", config -> config.iframeBaseUrl("https://x.test"));
        plain.title("T").toHtml();

        assertThat(plain.toHtml()).isEqualTo("<iframe src=\"https://x.test/authorize?request_uri=u\"></iframe>");
    }

    @Test
    void takesTheLastValueOfAnAttribute() {
        assertThat(iframe("u", config -> config.iframeBaseUrl("https://x.test"))
                        .title("A")
                        .title("B")
                        .toHtml())
                .isEqualTo("<iframe src=\"https://x.test/authorize?request_uri=u\" title=\"B\"></iframe>");
    }

    @Test
    void refusesAnAttributeWithoutAValue() {
        Iframe iframe = iframe("u", config -> {});

        assertThatThrownBy(() -> iframe.title(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title is required");
    }

    private static Arguments attribute(String name, BiFunction<Iframe, String, Iframe> attribute) {
        return arguments(name, attribute);
    }

    private Iframe iframe(String requestUri, Consumer<InfobipConfig.Builder> config) {
        wire.answers(200, "{\"request_uri\":\"" + requestUri + "\"}");
        return wire.infobip(config)
                .embeddables()
                .authorize(PushedAuthorizationRequest.answers())
                .execute()
                .iframe();
    }
}
