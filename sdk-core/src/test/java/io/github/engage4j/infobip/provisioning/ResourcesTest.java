package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResourcesTest {

    private static final String ANSWER = """
            {"results":[{"number":"447860041117","numberKey":"n-1","platform":{"applicationId":"acme-app","entityId":"store-42"},\
            "numberType":"VIRTUAL_LONG_NUMBER","countryCode":"GB","countryName":"United Kingdom","capabilities":["SMS","NEW"],\
            "resourceType":"NUMBER"}],"paging":{"page":0,"size":1,"totalPages":2,"totalResults":2}}""";
    private static final Resource NUMBER = new Resource(
            ResourceType.NUMBER,
            "447860041117",
            "n-1",
            null,
            null,
            null,
            null,
            null,
            new Platform("acme-app", "store-42"),
            NumberType.VIRTUAL_LONG_NUMBER,
            "GB",
            "United Kingdom",
            List.of(ResourceChannel.SMS, ResourceChannel.of("NEW")));

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void listsNumbers(Mode mode) {
        wire.answers(200, ANSWER);
        ListResourcesRequest request = ListResourcesRequest.builder()
                .resourceType(ResourceType.NUMBER)
                .number("447860041117")
                .countryCode("GB")
                .capabilities(List.of(ResourceChannel.SMS))
                .build();

        Page<Resource> page = mode.run(wire.infobip().resources().list(request, PageQuery.of(0, 1)))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /resources/1/resources?page=0&size=1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"resourceType":"NUMBER","number":"447860041117","countryCode":"GB","capabilities":["SMS"]}
                """);
        assertThat(page).isEqualTo(new Page<>(List.of(NUMBER), 0, 1, 2L));
        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    void alwaysAsksForAPageBecauseWithoutOneAllComeAtOnce() {
        wire.answers(200, "{\"results\":[],\"paging\":{\"totalResults\":0}}");

        wire.infobip()
                .resources()
                .list(ListResourcesRequest.builder()
                        .resourceType(ResourceType.VIBER_RESOURCE)
                        .resource("r")
                        .build())
                .execute();

        assertThat(wire.taken()).startsWith("POST /resources/1/resources?page=0&size=20\n");
    }

    @Test
    void walksAllPagesWithTheSameBody() {
        wire.answers(200, ANSWER).answers(200, ANSWER);

        assertThat(wire.infobip().resources().list(numbers(), PageQuery.of(0, 1)).stream())
                .containsExactly(NUMBER, NUMBER);
        assertThat(wire.taken()).startsWith("POST /resources/1/resources?page=0&size=1\n");
        assertThat(wire.taken())
                .startsWith("POST /resources/1/resources?size=1&page=1\n")
                .endsWith("\n{\"resourceType\":\"NUMBER\"}\n");
    }

    @ParameterizedTest
    @EnumSource
    void isMadeAgainBecauseItReads(Mode mode) {
        wire.answers(500, "").answers(200, ANSWER);

        mode.run(wire.infobip().resources().list(numbers()));

        assertThat(wire.requests()).isEqualTo(2);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() -> ListResourcesRequest.builder().number("1").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("resourceType is required");
        assertThatThrownBy(() -> numbers().toBuilder().number("1".repeat(256)).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must have at most 255 characters, but has 256");
    }

    private static ListResourcesRequest numbers() {
        return ListResourcesRequest.builder().resourceType(ResourceType.NUMBER).build();
    }
}
