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

class EntitiesTest {

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
    void createsAnEntity(Mode mode) {
        wire.answers(201, "");

        mode.run(wire.infobip().entities().create(Entity.of("store-42", "Store 42")));

        assertThat(wire.taken())
                .isEqualTo("POST /provisioning/1/entities\n" + HEADERS + BODY_FOLLOWS
                        + "{\"entityId\":\"store-42\",\"entityName\":\"Store 42\"}\n");
    }

    @ParameterizedTest
    @EnumSource
    void getsAnEntity(Mode mode) {
        wire.answers(200, "{\"entityId\":\"store/42\",\"entityName\":null}");

        Entity entity = mode.run(wire.infobip().entities().get("store/42")).value();

        assertThat(wire.taken()).isEqualTo("GET /provisioning/1/entities/store%2F42\n" + HEADERS);
        assertThat(entity).isEqualTo(Entity.of("store/42"));
    }

    @ParameterizedTest
    @EnumSource
    void givesAnEntityAnotherName(Mode mode) {
        wire.answers(204, "");

        mode.run(wire.infobip().entities().modify("store-42", "Store"));

        assertThat(wire.taken())
                .isEqualTo("PUT /provisioning/1/entities/store-42\n" + HEADERS + BODY_FOLLOWS
                        + "{\"entityName\":\"Store\"}\n");
    }

    @ParameterizedTest
    @EnumSource
    void deletesAnEntity(Mode mode) {
        wire.answers(200, "");

        mode.run(wire.infobip().entities().delete("store-42"));

        assertThat(wire.taken()).isEqualTo("DELETE /provisioning/1/entities/store-42\n" + HEADERS);
    }

    @ParameterizedTest
    @EnumSource
    void listsEntities(Mode mode) {
        wire.answers(200, """
                {"results":[{"entityId":"a"}],"paging":{"page":0,"size":1000,"totalPages":1,"totalResults":1}}""");

        Page<Entity> page =
                mode.run(wire.infobip().entities().list(PageQuery.of(0, 1000))).value();

        assertThat(wire.taken()).isEqualTo("GET /provisioning/1/entities?page=0&size=1000\n" + HEADERS);
        assertThat(page).isEqualTo(new Page<>(List.of(Entity.of("a")), 0, 1000, 1L));
    }

    @Test
    void refusesWhatThePlatformWouldRefuse() {
        assertThatThrownBy(() -> Entity.of("x".repeat(256)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("entityId must have at most 255 characters, but has 256");
        assertThatThrownBy(() -> wire.infobip().entities().modify("a", "x".repeat(256)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("entityName must have at most 255 characters, but has 256");
    }
}
