package io.github.engage4j.infobip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantTest {

    @ParameterizedTest(name = "application {0}, entity {1}")
    @CsvSource({
        "    ,      , acme , store-1",
        "    , other, acme , other",
        "acme,      , acme , store-1",
        "acme, other, acme , other",
        "them,      , them ,",
        "them, other, them , other",
    })
    void completes_what_a_request_leaves_out(
            String applicationId, String entityId, String completeApplicationId, String completeEntityId) {
        assertThat(Tenant.of("acme", "store-1").complete(applicationId, entityId))
                .isEqualTo(new Tenant(completeApplicationId, completeEntityId));
    }

    @Test
    void refuses_ids_that_the_platform_does_not_take() {
        assertThat(Tenant.of("a".repeat(255), "b".repeat(255)).entityId()).hasSize(255);
        assertThatThrownBy(() -> Tenant.of("a".repeat(256)))
                .hasMessage("applicationId must have at most 255 characters, but has 256");
        assertThatThrownBy(() -> Tenant.of("acme", " ")).hasMessage("entityId must not be blank");
    }
}
