package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.DeliveryOutcome;
import io.github.engage4j.api.Page;
import io.github.engage4j.error.ConflictException;
import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationsTest {

    private static final String HEADERS = """
            Accept: application/json
            Authorization: App main-key-0123456789
            """;
    private static final String BODY_FOLLOWS = """
            Content-Type: application/json

            """;

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsAnApplication(Mode mode) {
        wire.answers(201, "");

        Acknowledgement done = mode.run(
                        wire.infobip().applications().create(Application.of("test-application", "Test name")))
                .value();

        assertThat(wire.taken())
                .isEqualTo("POST /provisioning/1/applications\n" + HEADERS + BODY_FOLLOWS
                        + "{\"applicationId\":\"test-application\",\"applicationName\":\"Test name\"}\n");
        assertThat(done).isEqualTo(new Acknowledgement(null, null));
    }

    @ParameterizedTest
    @EnumSource
    void saysThatAnApplicationIsThereAlready(Mode mode) {
        wire.answers(409, """
                {"requestError":{"serviceException":{"messageId":"CONFLICT","text":"Already exists"}}}""");

        EngageException failure =
                mode.failure(wire.infobip().applications().create(Application.of("test-application")));

        assertThat(wire.taken()).endsWith("\n{\"applicationId\":\"test-application\"}\n");
        assertThat(failure)
                .isInstanceOf(ConflictException.class)
                .hasMessage(
                        "create-application failed: HTTP 409 CONFLICT \"Already exists\" (outcome REJECTED, 1 attempt)");
    }

    @ParameterizedTest
    @EnumSource
    void createsAnApplicationOnceIfItIsNotKnownWhetherItWasCreated(Mode mode) {
        wire.answers(503, "");

        EngageException failure = mode.failure(wire.infobip().applications().create(Application.of("a")));

        assertThat(failure.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        assertThat(wire.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void getsAnApplication(Mode mode) {
        wire.answers(200, "{\"applicationId\":\"test-application\",\"applicationName\":\"Test name\"}");

        Application application =
                mode.run(wire.infobip().applications().get("test-application")).value();

        assertThat(wire.taken()).isEqualTo("GET /provisioning/1/applications/test-application\n" + HEADERS);
        assertThat(application).isEqualTo(Application.of("test-application", "Test name"));
    }

    @ParameterizedTest
    @EnumSource
    void saysThatThereIsNoSuchApplication(Mode mode) {
        wire.answers(404, """
                {"requestError":{"serviceException":{"messageId":"NOT_FOUND","text":"Not found"}}}""");

        assertThat(mode.failure(wire.infobip().applications().get("none"))).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void givesAnApplicationAnotherName(Mode mode) {
        wire.answers(204, "");

        mode.run(wire.infobip().applications().modify("test-application", "Test name"));

        assertThat(wire.taken())
                .isEqualTo("PUT /provisioning/1/applications/test-application\n" + HEADERS + BODY_FOLLOWS
                        + "{\"applicationName\":\"Test name\"}\n");
    }

    @ParameterizedTest
    @EnumSource
    void deletesAnApplication(Mode mode) {
        wire.answers(200, "");

        mode.run(wire.infobip().applications().delete("test-application"));

        assertThat(wire.taken()).isEqualTo("DELETE /provisioning/1/applications/test-application\n" + HEADERS);
    }

    @ParameterizedTest
    @EnumSource
    void listsApplications(Mode mode) {
        wire.answers(200, page(1, 3, "{\"applicationId\":\"a\"},{\"applicationId\":\"b\",\"applicationName\":\"B\"}"));

        Page<Application> page =
                mode.run(wire.infobip().applications().list(PageQuery.of(1, 2))).value();

        assertThat(wire.taken()).isEqualTo("GET /provisioning/1/applications?page=1&size=2\n" + HEADERS);
        assertThat(page).isEqualTo(new Page<>(List.of(Application.of("a"), Application.of("b", "B")), 1, 2, 3L));
    }

    @Test
    void walksAllPages() {
        wire.answers(200, page(0, 3, "{\"applicationId\":\"a\"},{\"applicationId\":\"b\"}"))
                .answers(200, page(1, 3, "{\"applicationId\":\"c\"}"));

        List<Application> all =
                wire.infobip().applications().list(PageQuery.of(0, 2)).stream().toList();

        assertThat(all).containsExactly(Application.of("a"), Application.of("b"), Application.of("c"));
        assertThat(wire.taken()).startsWith("GET /provisioning/1/applications?page=0&size=2\n");
        assertThat(wire.taken()).startsWith("GET /provisioning/1/applications?size=2&page=1\n");
    }

    @Test
    void listsAllApplicationsWithoutAQuery() {
        wire.answers(200, page(0, 0, ""));

        assertThat(wire.infobip().applications().list().execute())
                .isEqualTo(new Page<Application>(List.of(), 0, 20, 0L));
        assertThat(wire.taken()).isEqualTo("GET /provisioning/1/applications\n" + HEADERS);
    }

    @Test
    void encodesWhatIsNotSafeInAPath() {
        wire.answers(200, "{\"applicationId\":\"a\"}").answers(200, "{\"applicationId\":\"a\"}");

        wire.infobip().applications().get("a/b ?#%2e\u00e9").execute();
        wire.infobip().applications().get("a\n\t\u0000b").execute();

        assertThat(wire.taken()).startsWith("GET /provisioning/1/applications/a%2Fb%20%3F%23%252e%C3%A9\n");
        assertThat(wire.taken()).startsWith("GET /provisioning/1/applications/a%0A%09%00b\n");
    }

    @Test
    void takesIdsAndNamesOf255Characters() {
        wire.answers(201, "");

        wire.infobip()
                .applications()
                .create(Application.of("i".repeat(255), "n".repeat(255)))
                .execute();

        assertThat(wire.requests()).isEqualTo(1);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        ApplicationsApi applications = wire.infobip().applications();

        refuses("applicationId must have at most 255 characters, but has 256", () -> Application.of("x".repeat(256)));
        refuses("applicationId must not be blank", () -> Application.of(" "));
        refuses("applicationId is required", () -> Application.of(null));
        refuses(
                "applicationName must have at most 255 characters, but has 256",
                () -> Application.of("a", "x".repeat(256)));
        refuses("applicationName must not be blank", () -> applications.modify("a", ""));
        refuses("applicationId must not be blank", () -> applications.get(""));
        refuses("applicationId must not be empty, '.' or '..', but is '..'", () -> applications.delete(".."));
        refuses("applicationId must have at most 255 characters, but has 256", () -> applications.get("x".repeat(256)));
        refuses("page must be 0 to 2147483647, but is -1", () -> PageQuery.of(-1, 20));
        refuses("size must be 1 to 1000, but is 0", () -> PageQuery.of(0, 0));
        refuses("size must be 1 to 1000, but is 1001", () -> PageQuery.of(0, 1001));
        assertThat(wire.requests()).isEqualTo(0);
    }

    private static void refuses(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static String page(int number, int total, String results) {
        return "{\"results\":[" + results + "],\"paging\":{\"page\":" + number
                + ",\"size\":2,\"totalPages\":2,\"totalResults\":" + total + "}}";
    }
}
