package io.github.engage4j.infobip.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.AcknowledgementStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueuesTest {

    private static final String ANSWER = """
            {"id":"25774a87-078a-4fe7-8d43-127809479964","name":"Queue name","enabledAgentsCount":null,"enabledRoutesCount":null,\
            "createdAt":"2024-01-01T00:00:00.000+00:00","updatedAt":"2024-01-01T00:00:00.000+00:00",\
            "isAutoAssignmentEnabled":false,"stickyAgentTimeoutDays":30,"isStickyAutoAssignmentEnabled":null,\
            "workingHoursId":null,"isPrivate":false,"deletedAt":null}""";
    private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");
    private static final Queue QUEUE = new Queue(
            "25774a87-078a-4fe7-8d43-127809479964",
            "Queue name",
            null,
            null,
            false,
            null,
            null,
            null,
            30L,
            null,
            null,
            false,
            null,
            NEW_YEAR,
            NEW_YEAR,
            null);

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsAQueue(Mode mode) {
        wire.answers(200, ANSWER);

        Queue queue = mode.run(wire.infobip()
                        .queues()
                        .create(CreateQueueRequest.builder()
                                .name("Spanish Support")
                                .isAutoAssignmentEnabled(false)
                                .workingHoursId("w-1")
                                .externalId("e-1")
                                .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/1/queues
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"name":"Spanish Support","isAutoAssignmentEnabled":false,"workingHoursId":"w-1","externalId":"e-1"}
                """);
        assertThat(queue).isEqualTo(QUEUE);
    }

    @ParameterizedTest
    @EnumSource
    void updatesAQueue(Mode mode) {
        wire.answers(200, ANSWER);

        Queue queue = mode.run(wire.infobip().queues().update("q-1", support().build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/1/queues/q-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"name":"Spanish Support","isAutoAssignmentEnabled":true,"autoAssignmentAlgorithm":"LOAD_BALANCING",\
                "isAutoAssignmentOutsideOfWorkingHoursEnabled":false,"isStickyAutoAssignmentEnabled":true,"stickyAgentTimeoutDays":7,\
                "isRestricted":false}
                """);
        assertThat(queue).isEqualTo(QUEUE);
    }

    @Test
    void updatesAQueueFromWhatItIs() {
        wire.answers(200, ANSWER);

        wire.infobip()
                .queues()
                .update("q-1", UpdateQueueRequest.from(QUEUE).name("Other").build())
                .execute();

        assertThat(wire.taken())
                .endsWith("{\"name\":\"Other\",\"isAutoAssignmentEnabled\":false,\"stickyAgentTimeoutDays\":30}\n");
    }

    @ParameterizedTest
    @EnumSource
    void deletesAQueue(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Queue deleted successfully.\"}");

        Acknowledgement done = mode.run(wire.infobip().queues().delete("q-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/1/queues/q-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done).isEqualTo(new Acknowledgement(AcknowledgementStatus.SUCCESS, "Queue deleted successfully."));
    }

    @Test
    void keepsWhatIsSetInABuilderOfTheSameValues() {
        var request = support().build();

        assertThat(request.toBuilder().build()).isEqualTo(request);
        var creation = CreateQueueRequest.builder()
                .name("a")
                .workingHoursId("w")
                .externalId("e")
                .build();
        assertThat(creation.toBuilder().build()).isEqualTo(creation);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() -> CreateQueueRequest.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is required");
        assertThatThrownBy(
                        () -> CreateQueueRequest.builder().name("x".repeat(256)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must have at most 255 characters, but has 256");
        assertThatThrownBy(
                        () -> UpdateQueueRequest.builder().name("x".repeat(256)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must have at most 255 characters, but has 256");
    }

    private static UpdateQueueRequest.Builder support() {
        return UpdateQueueRequest.builder()
                .name("Spanish Support")
                .isAutoAssignmentEnabled(true)
                .autoAssignmentAlgorithm(AutoAssignmentAlgorithm.LOAD_BALANCING)
                .isAutoAssignmentOutsideOfWorkingHoursEnabled(false)
                .isStickyAutoAssignmentEnabled(true)
                .stickyAgentTimeoutDays(7L)
                .isRestricted(false);
    }
}
