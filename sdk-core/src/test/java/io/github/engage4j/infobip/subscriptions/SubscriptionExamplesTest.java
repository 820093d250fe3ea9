package io.github.engage4j.infobip.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.engage4j.infobip.Specification;
import io.github.engage4j.internal.operations.CertificateOperation;
import io.github.engage4j.internal.operations.OperationRow;
import io.github.engage4j.internal.operations.SubscriptionOperation;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Infobip's own specification: its operations, and its examples read and written by the records. */
class SubscriptionExamplesTest {

    private static final String FILE = "subscriptions.json";
    private static final String ROOT = "/subscriptions/1/";

    @Test
    void theCatalogueHasExactlyTheOperationsOfTheSpecification() {
        Map<String, String> rows = new TreeMap<>();
        Stream.<OperationRow[]>of(SubscriptionOperation.values(), CertificateOperation.values())
                .flatMap(Stream::of)
                .map(OperationRow::operation)
                .forEach(operation -> rows.put(operation.id(), operation.method() + " " + operation.pathTemplate()));

        assertThat(rows).hasSize(22).isEqualTo(Specification.of(FILE).operations());
    }

    @TestFactory
    Stream<DynamicTest> everyRequestIsReadAndWrittenAsItWas() {
        Specification specification = Specification.of(FILE);
        return Stream.of(
                        Map.entry("post subscription/{channel}", CreateSubscriptionRequest.class),
                        Map.entry("put subscription/{channel}/{subscriptionId}", UpdateSubscriptionRequest.class),
                        Map.entry("post profiles", CreateNotificationProfileRequest.class),
                        Map.entry("put profiles/{profileId}", UpdateNotificationProfileRequest.class),
                        Map.entry("post security", CreateSecuritySettingsRequest.class),
                        Map.entry("put security/{authId}", UpdateSecuritySettingsRequest.class),
                        Map.entry("post certificates", UploadCertificateRequest.class),
                        Map.entry("post certificates/test/webhook", WebhookConnectionTestRequest.class))
                .flatMap(operation -> {
                    String[] place = operation.getKey().split(" ", 2);
                    return tests(
                            operation.getKey(),
                            specification.requests(place[0], ROOT + place[1]),
                            operation.getValue());
                });
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsReadWhole() {
        Specification specification = Specification.of(FILE);
        return Stream.of(
                        Map.entry("get subscription/{channel}/{subscriptionId}", Subscription.class),
                        Map.entry("put subscription/{channel}/{subscriptionId}", SubscriptionReference.class),
                        Map.entry("get profiles/{profileId}", NotificationProfile.class),
                        Map.entry("put profiles/{profileId}", NotificationProfileReference.class),
                        Map.entry("get security/{authId}", SecuritySettings.class),
                        Map.entry("put security/{authId}", SecuritySettingsReference.class),
                        Map.entry("post certificates/test/webhook", WebhookConnectionTest.class))
                .flatMap(operation -> {
                    String[] place = operation.getKey().split(" ", 2);
                    return tests(
                            operation.getKey(), specification.answers(place[0], ROOT + place[1]), operation.getValue());
                });
    }

    private static Stream<DynamicTest> tests(
            String operation, Map<String, io.github.engage4j.api.Json> examples, Class<?> type) {
        assertThat(examples).as(operation).isNotEmpty();
        return examples.entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        operation + ", " + example.getKey(),
                        () -> assertThat(Specification.roundTrip(example.getValue(), type))
                                .isEqualTo(Specification.comparable(
                                        example.getValue().tree()))));
    }
}
