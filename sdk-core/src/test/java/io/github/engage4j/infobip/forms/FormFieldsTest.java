package io.github.engage4j.infobip.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.engage4j.Mode;
import io.github.engage4j.TestWire;
import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormFieldsTest {

    private static final String FIELD = """
            {"id":"fi-1","title":"Type","type":"DROPDOWN","regex":null,"isEnabled":true,"isDefault":null,
            "options":["inquiry","complaint"],"createdAt":"2021-06-29T10:00:16.692653Z",
            "updatedAt":"2021-06-29T10:00:16.692654Z","operators":["IS","IS_NEW"]}""";

    private static final String PAGE = """
            {"items":[{"id":"fi-1","title":"Type","type":"DROPDOWN","regex":null,"isEnabled":true,"isDefault":null,
            "options":["inquiry","complaint"],"createdAt":"2021-06-29T10:00:16.692653Z",
            "updatedAt":"2021-06-29T10:00:16.692654Z","operators":[]}],
            "pagination":{"totalItems":3,"page":0,"limit":10,"orderBy":{"property":"id","direction":"ASC"}}}""";

    @RegisterExtension
    final TestWire wire = new TestWire();

    @ParameterizedTest
    @EnumSource
    void createsAField(Mode mode) {
        wire.answers(200, FIELD);

        Field created = mode.run(wire.infobip()
                        .formFields()
                        .create(field().options(List.of("inquiry", "complaint")).build().toBuilder()
                                .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/2/conversation-forms/fields
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"title":"Type","type":"DROPDOWN","options":["inquiry","complaint"]}
                """);
        assertThat(created).isEqualTo(read());
    }

    @Test
    void createsAFieldWithARegularExpression() {
        wire.answers(200, FIELD);

        wire.infobip()
                .formFields()
                .create(field().type(FieldType.REGEX)
                        .isEnabled(true)
                        .regex("[0-9]+")
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                POST /ccaas/2/conversation-forms/fields
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"title":"Type","type":"REGEX","isEnabled":true,"regex":"[0-9]+"}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void getsAField(Mode mode) {
        wire.answers(200, FIELD);

        Field field = mode.run(wire.infobip().formFields().get("fi-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/2/conversation-forms/fields/fi-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(field).isEqualTo(read());
    }

    @ParameterizedTest
    @EnumSource
    void listsFieldsWithoutFilters(Mode mode) {
        wire.answers(200, PAGE);

        Page<Field> page = mode.run(wire.infobip().formFields().list()).value();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/2/conversation-forms/fields
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(page.totalItems()).isEqualTo(3);
        assertThat(page.items()).extracting(Field::id).containsExactly("fi-1");
    }

    @Test
    void sendsEachFilterOfFields() {
        wire.answers(200, PAGE);

        wire.infobip()
                .formFields()
                .list(ListFieldsRequest.builder().title("Type").limit(1).page(0).orderBy("id:asc").build().toBuilder()
                        .build())
                .execute();

        assertThat(wire.taken()).isEqualTo("""
                GET /ccaas/2/conversation-forms/fields?title=Type&limit=1&page=0&orderBy=id%3Aasc
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
    }

    @ParameterizedTest
    @EnumSource
    void updatesAField(Mode mode) {
        wire.answers(200, FIELD);

        Field updated = mode.run(wire.infobip()
                        .formFields()
                        .update(
                                "fi-1",
                                UpdateFieldRequest.builder()
                                        .title("Type")
                                        .type(FieldType.DROPDOWN)
                                        .isEnabled(false)
                                        .options(List.of("a"))
                                        .build()
                                        .toBuilder()
                                        .build()))
                .value();

        assertThat(wire.taken()).isEqualTo("""
                PUT /ccaas/2/conversation-forms/fields/fi-1
                Accept: application/json
                Authorization: App main-key-0123456789
                Content-Type: application/json

                {"title":"Type","type":"DROPDOWN","isEnabled":false,"options":["a"]}
                """);
        assertThat(updated).isEqualTo(read());
    }

    @Test
    void updatesAFieldFromWhatItIs() {
        wire.answers(200, FIELD);

        wire.infobip()
                .formFields()
                .update("fi-1", UpdateFieldRequest.from(read()).title("Other").build())
                .execute();

        assertThat(wire.taken()).endsWith("""

                {"title":"Other","type":"DROPDOWN","isEnabled":true,"options":["inquiry","complaint"]}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void deletesAField(Mode mode) {
        wire.answers(200, "{\"statusCode\":\"SUCCESS\",\"message\":\"Field deleted successfully.\"}");

        Acknowledgement done =
                mode.run(wire.infobip().formFields().delete("fi-1")).value();

        assertThat(wire.taken()).isEqualTo("""
                DELETE /ccaas/2/conversation-forms/fields/fi-1
                Accept: application/json
                Authorization: App main-key-0123456789
                """);
        assertThat(done.message()).isEqualTo("Field deleted successfully.");
    }

    @Test
    void refusesBadInput() {
        refused("type is required", () -> field().type(null).build());
        refused(
                "title must have at most 100 characters, but has 101",
                () -> field().title("x".repeat(101)).build());
        refused(
                "isEnabled is required",
                () -> UpdateFieldRequest.builder().title("A").build());
        refused(
                "page must be 0 to 2147483647, but is -1",
                () -> ListFieldsRequest.builder().page(-1).build());
    }

    private static CreateFieldRequest.Builder field() {
        return CreateFieldRequest.builder().title("Type").type(FieldType.DROPDOWN);
    }

    private static Field read() {
        return new Field(
                "fi-1",
                "Type",
                FieldType.DROPDOWN,
                null,
                true,
                null,
                List.of("inquiry", "complaint"),
                Instant.parse("2021-06-29T10:00:16.692653Z"),
                Instant.parse("2021-06-29T10:00:16.692654Z"),
                List.of(FieldOperator.IS, FieldOperator.of("IS_NEW")));
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
