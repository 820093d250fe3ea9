package io.github.engage4j.infobip.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Page;
import io.github.engage4j.infobip.Tenant;
import io.github.engage4j.spec.OffSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssociationsTest {

    private static final String HEADERS = """
            Accept: application/json
            Authorization: App main-key-0123456789
            """;
    private static final String BODY_FOLLOWS = """
            Content-Type: application/json

            """;
    private static final String JSON = """
            {"resourceType":"NUMBER","channel":"WHATSAPP","applicationId":"acme-app","entityId":"store-42","resourceId":"n-1"}""";
    private static final Association ASSOCIATION = Association.of(
            AssociationResourceType.NUMBER, AssociationChannel.WHATSAPP, "n-1", Tenant.of("acme-app", "store-42"));

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsAnAssociation(Mode mode) {
        wire.answers(201, "");

        mode.run(wire.infobip().associations().create(ASSOCIATION));

        assertThat(wire.taken())
                .isEqualTo("POST /provisioning/1/associations\n" + HEADERS + BODY_FOLLOWS + JSON + "\n");
    }

    @ParameterizedTest
    @EnumSource
    @OffSpec("the type and the channel are new ones, and null is what the specification says an application alone has")
    void writesNullForAnApplicationAlone(Mode mode) {
        wire.answers(201, "");

        mode.run(wire.infobip()
                .associations()
                .create(Association.of(
                        AssociationResourceType.of("NEW"), AssociationChannel.of("NEW"), "r", Tenant.of("acme-app"))));

        assertThat(wire.taken()).endsWith("""

                {"resourceType":"NEW","channel":"NEW","applicationId":"acme-app","entityId":null,"resourceId":"r"}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void deletesAnAssociation(Mode mode) {
        wire.answers(204, "");

        mode.run(wire.infobip().associations().delete(ASSOCIATION));

        assertThat(wire.taken())
                .isEqualTo("DELETE /provisioning/1/associations\n" + HEADERS + BODY_FOLLOWS + JSON + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void getsAnAssociation(Mode mode) {
        wire.answers(200, JSON);

        Association association =
                mode.run(wire.infobip().associations().get(ASSOCIATION)).value();

        assertThat(wire.taken())
                .isEqualTo("GET /provisioning/1/associations/single?resourceType=NUMBER&channel=WHATSAPP"
                        + "&applicationId=acme-app&entityId=store-42&resourceId=n-1\n" + HEADERS);
        assertThat(association).isEqualTo(ASSOCIATION);
    }

    @ParameterizedTest
    @EnumSource
    void listsAssociations(Mode mode) {
        wire.answers(
                200,
                "{\"results\":[" + JSON + "],\"paging\":{\"page\":2,\"size\":5,\"totalPages\":3,\"totalResults\":11}}");
        ListAssociationsRequest request = ListAssociationsRequest.builder()
                .resourceType(AssociationResourceType.NUMBER)
                .channel(AssociationChannel.WHATSAPP)
                .applicationId("acme app")
                .entityId("store-42")
                .resourceId("n-1")
                .page(2)
                .size(5)
                .build();

        Page<Association> page =
                mode.run(wire.infobip().associations().list(request)).value();

        assertThat(wire.taken())
                .isEqualTo("GET /provisioning/1/associations?resourceType=NUMBER&channel=WHATSAPP"
                        + "&applicationId=acme%20app&entityId=store-42&resourceId=n-1&page=2&size=5\n" + HEADERS);
        assertThat(page).isEqualTo(new Page<>(List.of(ASSOCIATION), 2, 5, 11L));
        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    void listsAllAssociationsWithoutAQuery() {
        wire.answers(200, "{\"results\":[],\"paging\":{\"totalResults\":0}}");

        assertThat(wire.infobip().associations().list().execute().items()).isEmpty();
        assertThat(wire.taken()).isEqualTo("GET /provisioning/1/associations\n" + HEADERS);
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        refuses("resourceId must not be blank", () -> of(AssociationResourceType.ALPHA, " ", Tenant.of("a")));
        refuses("resourceType is required", () -> of(null, "r", Tenant.of("a")));
        refuses("tenant is required", () -> of(AssociationResourceType.ALPHA, "r", null));
        refuses(
                "entityId must have at most 255 characters, but has 256",
                () -> ListAssociationsRequest.builder()
                        .entityId("x".repeat(256))
                        .build());
        refuses(
                "size must be 1 to 1000, but is 1001",
                () -> ListAssociationsRequest.builder().size(1001).build());
    }

    private static Association of(AssociationResourceType type, String resourceId, Tenant tenant) {
        return Association.of(type, AssociationChannel.SMS, resourceId, tenant);
    }

    private static void refuses(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
